package shop.argosy.commerce.catalog;

import java.util.UUID;

/** A picture that is still to be fetched from where an import found it. */
public record PendingImage(UUID imageId, UUID productId, String sourceUrl) {
}
