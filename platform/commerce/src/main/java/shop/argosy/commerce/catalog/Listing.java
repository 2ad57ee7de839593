package shop.argosy.commerce.catalog;

import java.util.List;
import java.util.UUID;

/** Products of one page, in order, and how many there are on all pages. */
public record Listing(List<UUID> productIds, long total) {
}
