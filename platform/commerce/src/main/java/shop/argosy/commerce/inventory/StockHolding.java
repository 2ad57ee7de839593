package shop.argosy.commerce.inventory;

import java.util.UUID;

/** Units that a payment holds, or held, at a location. */
public record StockHolding(UUID variantId, UUID locationId, int quantity) {
}
