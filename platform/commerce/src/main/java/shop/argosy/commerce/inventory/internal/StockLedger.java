package shop.argosy.commerce.inventory.internal;

import static shop.argosy.schema.default_schema.Tables.STOCK_LEDGER;

import java.util.Collection;
import java.util.Locale;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;

/** The book of all changes. Rows can be added, never changed: the database refuses the rest. */
public final class StockLedger {

    public void write(TenantTx tx, Collection<Movement> movements) {
        if (movements.isEmpty()) {
            return;
        }
        var insert = tx.sql().insertInto(STOCK_LEDGER, STOCK_LEDGER.ID, STOCK_LEDGER.VARIANT_ID, STOCK_LEDGER.LOCATION_ID, STOCK_LEDGER.REASON,
                STOCK_LEDGER.ON_HAND, STOCK_LEDGER.RESERVED, STOCK_LEDGER.REFERENCE_TYPE, STOCK_LEDGER.REFERENCE_ID);
        movements.forEach(movement -> insert.values(Uuid7.next(), movement.variantId(), movement.locationId(), movement.reason().name().toLowerCase(Locale.ROOT),
                movement.onHand(), movement.reserved(), movement.reference().type(), movement.reference().id()));
        insert.execute();
    }
}
