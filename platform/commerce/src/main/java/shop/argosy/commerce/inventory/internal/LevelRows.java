package shop.argosy.commerce.inventory.internal;

import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.sum;
import static shop.argosy.schema.default_schema.Tables.STOCK_LEVEL;
import static shop.argosy.schema.default_schema.Tables.STOCK_LOCATION;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import shop.argosy.commerce.inventory.LowStock;
import shop.argosy.commerce.inventory.NewLevel;
import shop.argosy.commerce.inventory.StockLevel;
import shop.argosy.commerce.inventory.StockPolicy;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.foundation.tenancy.TenantTx;

/** Rows of stock_level. */
public final class LevelRows {

    private static final Field<BigDecimal> ON_HAND = sum(STOCK_LEVEL.ON_HAND);
    private static final Field<BigDecimal> RESERVED = sum(STOCK_LEVEL.RESERVED);
    private static final Field<Boolean> TRACKED = boolAnd(STOCK_LEVEL.TRACKED);
    private static final Field<Boolean> OVERSELL = boolAnd(STOCK_LEVEL.OVERSELL);
    private static final Field<Long> AVAILABLE = STOCK_LEVEL.ON_HAND.minus(STOCK_LEVEL.RESERVED);

    public Map<UUID, StockState> states(TenantTx tx, Collection<UUID> variantIds) {
        return tx.sql().select(STOCK_LEVEL.VARIANT_ID, ON_HAND, RESERVED, TRACKED, OVERSELL).from(STOCK_LEVEL)
                .where(STOCK_LEVEL.VARIANT_ID.in(variantIds)).groupBy(STOCK_LEVEL.VARIANT_ID)
                .fetchMap(STOCK_LEVEL.VARIANT_ID, row -> new StockState(row.get(ON_HAND).longValueExact(), row.get(RESERVED).longValueExact(), row.get(TRACKED), row.get(OVERSELL)));
    }

    public Map<UUID, Long> atPrimary(TenantTx tx, Collection<UUID> variantIds) {
        return tx.sql().select(STOCK_LEVEL.VARIANT_ID, STOCK_LEVEL.ON_HAND).from(STOCK_LEVEL).join(STOCK_LOCATION).on(STOCK_LOCATION.ID.eq(STOCK_LEVEL.LOCATION_ID))
                .where(STOCK_LEVEL.VARIANT_ID.in(variantIds), STOCK_LOCATION.IS_PRIMARY.isTrue())
                .fetchMap(STOCK_LEVEL.VARIANT_ID, STOCK_LEVEL.ON_HAND);
    }

    /** By variant; within one the primary location first. Nothing is locked. */
    public List<StockLevel> read(TenantTx tx, Collection<UUID> variantIds) {
        return tx.sql().select(STOCK_LEVEL.fields()).from(STOCK_LEVEL).join(STOCK_LOCATION).on(STOCK_LOCATION.ID.eq(STOCK_LEVEL.LOCATION_ID))
                .where(STOCK_LEVEL.VARIANT_ID.in(variantIds))
                .orderBy(STOCK_LEVEL.VARIANT_ID, STOCK_LOCATION.IS_PRIMARY.desc(), STOCK_LEVEL.LOCATION_ID)
                .fetch(LevelRows::level);
    }

    /** Locks in the order of (variant, location), as LockOrder wants it. */
    public List<StockLevel> lock(TenantTx tx, Collection<UUID> variantIds) {
        return tx.sql().select(STOCK_LEVEL.fields()).from(STOCK_LEVEL)
                .where(STOCK_LEVEL.VARIANT_ID.in(variantIds))
                .orderBy(STOCK_LEVEL.VARIANT_ID, STOCK_LEVEL.LOCATION_ID).forUpdate()
                .fetch(LevelRows::level);
    }

    /** A level that somebody else has just made stays as it is. */
    public void create(TenantTx tx, UUID location, Collection<NewLevel> levels) {
        var insert = tx.sql().insertInto(STOCK_LEVEL, STOCK_LEVEL.VARIANT_ID, STOCK_LEVEL.LOCATION_ID, STOCK_LEVEL.PRODUCT_ID,
                STOCK_LEVEL.ON_HAND, STOCK_LEVEL.TRACKED, STOCK_LEVEL.OVERSELL);
        levels.forEach(level -> insert.values(level.variantId(), location, level.productId(), level.onHand(), level.policy().tracked(), level.policy().oversell()));
        insert.onConflictDoNothing().execute();
    }

    /** One conditional statement: takes the units only if they are there. */
    public boolean reserve(TenantTx tx, UUID variant, UUID location, long quantity) {
        return tx.sql().update(STOCK_LEVEL).set(STOCK_LEVEL.RESERVED, STOCK_LEVEL.RESERVED.plus(quantity)).set(STOCK_LEVEL.UPDATED_AT, currentInstant())
                .where(at(variant, location), STOCK_LEVEL.TRACKED.isTrue(), STOCK_LEVEL.OVERSELL.isTrue().or(AVAILABLE.ge(quantity)))
                .execute() == 1;
    }

    /** Adds the differences, which may be negative. */
    public void move(TenantTx tx, Movement movement) {
        tx.sql().update(STOCK_LEVEL)
                .set(STOCK_LEVEL.ON_HAND, STOCK_LEVEL.ON_HAND.plus(movement.onHand())).set(STOCK_LEVEL.RESERVED, STOCK_LEVEL.RESERVED.plus(movement.reserved()))
                .set(STOCK_LEVEL.UPDATED_AT, currentInstant())
                .where(at(movement.variantId(), movement.locationId())).execute();
    }

    public void follow(TenantTx tx, UUID variant, StockPolicy policy) {
        tx.sql().update(STOCK_LEVEL).set(STOCK_LEVEL.TRACKED, policy.tracked()).set(STOCK_LEVEL.OVERSELL, policy.oversell()).set(STOCK_LEVEL.UPDATED_AT, currentInstant())
                .where(STOCK_LEVEL.VARIANT_ID.eq(variant)).execute();
    }

    /** Fewest first. */
    public List<LowStock> low(TenantTx tx, long upTo, int limit) {
        Field<BigDecimal> available = sum(AVAILABLE);
        return tx.sql().select(STOCK_LEVEL.VARIANT_ID, STOCK_LEVEL.PRODUCT_ID, available).from(STOCK_LEVEL)
                .where(STOCK_LEVEL.TRACKED.isTrue(), STOCK_LEVEL.OVERSELL.isFalse())
                .groupBy(STOCK_LEVEL.VARIANT_ID, STOCK_LEVEL.PRODUCT_ID).having(available.le(BigDecimal.valueOf(upTo)))
                .orderBy(available, STOCK_LEVEL.VARIANT_ID).limit(limit)
                .fetch(row -> new LowStock(row.value1(), row.value2(), row.value3().longValueExact()));
    }

    private static Condition at(UUID variant, UUID location) {
        return STOCK_LEVEL.VARIANT_ID.eq(variant).and(STOCK_LEVEL.LOCATION_ID.eq(location));
    }

    private static StockLevel level(Record row) {
        return new StockLevel(row.get(STOCK_LEVEL.VARIANT_ID), row.get(STOCK_LEVEL.LOCATION_ID), row.get(STOCK_LEVEL.PRODUCT_ID),
                row.get(STOCK_LEVEL.ON_HAND), row.get(STOCK_LEVEL.RESERVED), new StockPolicy(row.get(STOCK_LEVEL.TRACKED), row.get(STOCK_LEVEL.OVERSELL)));
    }
}
