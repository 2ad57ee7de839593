package shop.argosy.commerce.inventory;

import java.util.UUID;

/** Units of one variant at one location. */
public record StockLevel(UUID variantId, UUID locationId, UUID productId, long onHand, long reserved, StockPolicy policy) {

    public long available() {
        return onHand - reserved;
    }

}
