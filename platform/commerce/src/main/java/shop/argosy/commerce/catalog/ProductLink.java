package shop.argosy.commerce.catalog;

import java.time.Instant;

/** A product's page, for site maps. */
public record ProductLink(String handle, Instant updatedAt) {
}
