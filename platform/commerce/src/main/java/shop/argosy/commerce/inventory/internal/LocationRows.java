package shop.argosy.commerce.inventory.internal;

import static shop.argosy.schema.default_schema.Tables.STOCK_LOCATION;

import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;

/** Rows of stock_location. */
public final class LocationRows {

    public Optional<UUID> primary(TenantTx tx) {
        return tx.sql().select(STOCK_LOCATION.ID).from(STOCK_LOCATION).where(STOCK_LOCATION.IS_PRIMARY.isTrue()).fetchOptional(STOCK_LOCATION.ID);
    }

    public boolean exists(TenantTx tx, UUID location) {
        return tx.sql().fetchExists(STOCK_LOCATION, STOCK_LOCATION.ID.eq(location), STOCK_LOCATION.ARCHIVED_AT.isNull());
    }

    public void createPrimary(TenantTx tx, String country) {
        tx.sql().insertInto(STOCK_LOCATION).set(STOCK_LOCATION.ID, Uuid7.next()).set(STOCK_LOCATION.NAME, "Main")
                .set(STOCK_LOCATION.COUNTRY, country).set(STOCK_LOCATION.IS_PRIMARY, true)
                .onConflictDoNothing().execute();
    }
}
