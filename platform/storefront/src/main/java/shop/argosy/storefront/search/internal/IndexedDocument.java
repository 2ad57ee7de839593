package shop.argosy.storefront.search.internal;

import java.util.Locale;
import java.util.UUID;

/** A document that the index holds: of which product, in which language and version. */
public record IndexedDocument(UUID productId, Locale locale, long version) {
}
