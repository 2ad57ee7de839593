package shop.argosy.commerce.inventory;

import java.util.UUID;

/** The first count of a new variant at the primary location. */
public record NewLevel(UUID variantId, UUID productId, StockPolicy policy, long onHand) {
}
