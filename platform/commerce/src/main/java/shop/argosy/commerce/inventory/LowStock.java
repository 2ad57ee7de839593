package shop.argosy.commerce.inventory;

import java.util.UUID;

/** A variant of which few units are left, at all locations together. */
public record LowStock(UUID variantId, UUID productId, long available) {
}
