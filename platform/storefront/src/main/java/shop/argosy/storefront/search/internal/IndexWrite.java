package shop.argosy.storefront.search.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.UUID;

/** A change of one document: of one product in one language. An older version than the index has is passed over. */
public sealed interface IndexWrite {

    UUID productId();

    Locale locale();

    long version();

    /** @param document without its tenant, which the gateway adds */
    record Put(UUID productId, Locale locale, long version, ObjectNode document) implements IndexWrite {
    }

    record Remove(UUID productId, Locale locale, long version) implements IndexWrite {
    }
}
