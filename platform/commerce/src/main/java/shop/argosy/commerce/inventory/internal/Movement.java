package shop.argosy.commerce.inventory.internal;

import java.util.UUID;
import shop.argosy.commerce.inventory.StockReference;

/** One row of the ledger: by how many units a level changed, and why. */
public record Movement(UUID variantId, UUID locationId, Reason reason, long onHand, long reserved, StockReference reference) {

    /** As the column stock_ledger.reason has them in lower case. */
    public enum Reason {
        INITIAL, ADJUSTED, RESERVED, RELEASED, SOLD, RESTOCKED
    }
}
