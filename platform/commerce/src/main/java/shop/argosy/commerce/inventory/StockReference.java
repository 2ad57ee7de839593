package shop.argosy.commerce.inventory;

import java.util.UUID;

/** What a movement of stock was for: {@code ("payment", id)}, {@code ("refund", id)}. */
public record StockReference(String type, UUID id) {

    public static final StockReference NONE = new StockReference(null, null);

    public static StockReference payment(UUID id) {
        return new StockReference("payment", id);
    }
}
