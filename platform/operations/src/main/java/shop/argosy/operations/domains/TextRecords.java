package shop.argosy.operations.domains;

import java.util.List;

/** What the DNS says in TXT records. */
public interface TextRecords {

    /** The texts of a name, in no order; empty when there is none. Waits a few seconds at most; not inside a transaction. */
    List<String> of(String name);
}
