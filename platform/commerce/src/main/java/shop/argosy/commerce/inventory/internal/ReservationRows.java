package shop.argosy.commerce.inventory.internal;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.min;
import static shop.argosy.schema.default_schema.Tables.STOCK_RESERVATION;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.inventory.StockHolding;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;

/** Rows of stock_reservation: one a payment, variant and location. */
public final class ReservationRows {

    /** As the column state has them. */
    public static final String HELD = "held";
    public static final String CONSUMED = "consumed";
    public static final String RELEASED = "released";

    /** What a payment held or holds, with the state that it is in. */
    public record Row(StockHolding holding, String state) {
    }

    /** A released row of the same payment is taken up again. @return how many rows are held now */
    public int hold(TenantTx tx, UUID payment, List<StockHolding> holdings, Instant expiresAt) {
        var insert = tx.sql().insertInto(STOCK_RESERVATION, STOCK_RESERVATION.ID, STOCK_RESERVATION.PAYMENT_ID, STOCK_RESERVATION.VARIANT_ID,
                STOCK_RESERVATION.LOCATION_ID, STOCK_RESERVATION.QUANTITY, STOCK_RESERVATION.STATE, STOCK_RESERVATION.EXPIRES_AT);
        holdings.forEach(holding -> insert.values(Uuid7.next(), payment, holding.variantId(), holding.locationId(), holding.quantity(), HELD, expiresAt));
        return insert.onConflict(STOCK_RESERVATION.PAYMENT_ID, STOCK_RESERVATION.VARIANT_ID, STOCK_RESERVATION.LOCATION_ID)
                .doUpdate().set(STOCK_RESERVATION.STATE, HELD).set(STOCK_RESERVATION.QUANTITY, excluded(STOCK_RESERVATION.QUANTITY))
                .set(STOCK_RESERVATION.EXPIRES_AT, expiresAt)
                .where(STOCK_RESERVATION.STATE.eq(RELEASED)).execute();
    }

    /** By variant and location. */
    public List<Row> of(TenantTx tx, UUID payment) {
        return tx.sql().selectFrom(STOCK_RESERVATION).where(STOCK_RESERVATION.PAYMENT_ID.eq(payment))
                .orderBy(STOCK_RESERVATION.VARIANT_ID, STOCK_RESERVATION.LOCATION_ID)
                .fetch(row -> new Row(new StockHolding(row.getVariantId(), row.getLocationId(), row.getQuantity()), row.getState()));
    }

    /** @return those that were held until now, by variant and location */
    public List<StockHolding> end(TenantTx tx, UUID payment, String state) {
        return tx.sql().update(STOCK_RESERVATION).set(STOCK_RESERVATION.STATE, state)
                .where(STOCK_RESERVATION.PAYMENT_ID.eq(payment), STOCK_RESERVATION.STATE.eq(HELD))
                .returning().fetch(row -> new StockHolding(row.getVariantId(), row.getLocationId(), row.getQuantity()))
                .stream().sorted(Comparator.comparing(StockHolding::variantId).thenComparing(StockHolding::locationId)).toList();
    }

    /** Payments whose units should be free again, longest overdue first. */
    public List<UUID> expired(TenantTx tx, Instant now, int limit) {
        return tx.sql().select(STOCK_RESERVATION.PAYMENT_ID).from(STOCK_RESERVATION)
                .where(STOCK_RESERVATION.STATE.eq(HELD), STOCK_RESERVATION.EXPIRES_AT.le(now))
                .groupBy(STOCK_RESERVATION.PAYMENT_ID).orderBy(min(STOCK_RESERVATION.EXPIRES_AT), STOCK_RESERVATION.PAYMENT_ID)
                .limit(limit).fetch(STOCK_RESERVATION.PAYMENT_ID);
    }
}
