package shop.argosy.operations.domains;

import java.util.List;

/** What the DNS says. */
public interface DnsRecords {

    /** The kinds of records that are asked for. */
    enum Type { TXT, A, AAAA, CNAME }

    /** The values of a name, in no order; empty when there is none. Waits a few seconds at most; not inside a transaction. */
    List<String> of(String name, Type type);
}
