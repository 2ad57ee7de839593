package shop.argosy.commerce.inventory;

import java.util.UUID;

/** So many units of a variant are wanted. */
public record StockClaim(UUID variantId, long quantity) {
}
