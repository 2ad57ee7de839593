package shop.argosy.operations.exchange.internal;

import java.util.UUID;

/** A picture of a product that is still to be fetched, with the place in the file that named it. */
public record WantedPicture(UUID imageId, int line, String field) {
}
