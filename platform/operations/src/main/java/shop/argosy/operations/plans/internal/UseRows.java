package shop.argosy.operations.plans.internal;

import static shop.argosy.schema.platform.Tables.TENANT;
import static shop.argosy.schema.platform.Tables.TENANT_DAY;
import static shop.argosy.schema.platform.Tables.TENANT_PLAN;
import static shop.argosy.schema.platform.Tables.TENANT_USE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import shop.argosy.foundation.relay.Backlog;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.plans.LastUse;
import shop.argosy.operations.plans.LimitState;
import shop.argosy.operations.plans.Measured;
import shop.argosy.operations.plans.ShopUse;
import shop.argosy.operations.plans.Turnover;
import shop.argosy.schema.platform.tables.records.TenantUseRecord;

/** Rows of tenant_use and tenant_day. */
public final class UseRows {

    /** The shop, in every table of this feature. */
    public static final List<TableField<?, UUID>> SHOP = List.of(TENANT_DAY.TENANT_ID, TENANT_USE.TENANT_ID, TENANT_PLAN.TENANT_ID);

    /** Shops that are to be measured now, which count as measured until {@code next}. Other nodes get others. */
    public List<Tenant> due(PlatformTx tx, Instant now, Instant next, int limit) {
        tx.sql().insertInto(TENANT_USE, TENANT_USE.TENANT_ID, TENANT_USE.MEASURE_AT)
                .select(DSL.select(TENANT.ID, DSL.val(now)).from(TENANT).where(TENANT.STATUS.in(TenantState.codes()))
                        .andNotExists(DSL.selectOne().from(TENANT_USE).where(TENANT_USE.TENANT_ID.eq(TENANT.ID))))
                .onConflictDoNothing().execute();
        var claimed = DSL.select(TENANT_USE.TENANT_ID).from(TENANT_USE).where(TENANT_USE.MEASURE_AT.le(now)).orderBy(TENANT_USE.MEASURE_AT).limit(limit).forUpdate().skipLocked();
        List<UUID> ids = tx.sql().update(TENANT_USE).set(TENANT_USE.MEASURE_AT, next).where(TENANT_USE.TENANT_ID.in(claimed)).returning(TENANT_USE.TENANT_ID).fetch(TENANT_USE.TENANT_ID);
        return tx.sql().selectFrom(TENANT).where(TENANT.ID.in(ids), TENANT.STATUS.in(TenantState.codes())).fetch(TenantDirectory::read);
    }

    /** @param since the first day of those in the measurement */
    public void write(PlatformTx tx, UUID shop, Measured measured, LimitState state, LocalDate since) {
        tx.sql().update(TENANT_USE).set(TENANT_USE.MEASURED_AT, measured.at()).set(TENANT_USE.PRODUCTS, measured.use().products())
                .set(TENANT_USE.STORAGE_BYTES, measured.use().storageBytes()).set(TENANT_USE.ORDERS_THIS_MONTH, measured.use().ordersThisMonth())
                .set(TENANT_USE.LIMIT_STATE, state.code())
                .set(TENANT_USE.OUTBOX_ROWS, measured.outbox().rows()).set(TENANT_USE.OUTBOX_SINCE, measured.outbox().since())
                .set(TENANT_USE.SEARCH_ROWS, measured.search().rows()).set(TENANT_USE.SEARCH_SINCE, measured.search().since())
                .set(TENANT_USE.JOBS_ROWS, measured.jobs().rows()).set(TENANT_USE.JOBS_SINCE, measured.jobs().since())
                .where(TENANT_USE.TENANT_ID.eq(shop)).execute();
        tx.sql().deleteFrom(TENANT_DAY).where(TENANT_DAY.TENANT_ID.eq(shop), TENANT_DAY.DAY.ge(since)).execute();
        measured.sales().days().forEach(day -> tx.sql().insertInto(TENANT_DAY).set(TENANT_DAY.TENANT_ID, shop).set(TENANT_DAY.DAY, day.date())
                .set(TENANT_DAY.CURRENCY, measured.currency().getCurrencyCode()).set(TENANT_DAY.ORDERS, (long) day.orders()).set(TENANT_DAY.GMV, day.revenue()).execute());
    }

    public Optional<LastUse> last(PlatformTx tx, UUID shop) {
        return lasts(tx, List.of(shop)).stream().findFirst();
    }

    /** Of those that were measured, in no order. */
    public List<LastUse> lasts(PlatformTx tx, List<UUID> shops) {
        return fetch(tx, TENANT_USE.TENANT_ID.in(shops));
    }

    /** Those that have come near a limit, or have events waiting since before {@code patience}. In no order. */
    public List<LastUse> noteworthy(PlatformTx tx, Instant patience) {
        return fetch(tx, TENANT_USE.LIMIT_STATE.ne(LimitState.OK.code()).or(TENANT_USE.OUTBOX_SINCE.lt(patience)).or(TENANT_USE.SEARCH_SINCE.lt(patience)));
    }

    /** Rows of all shops together, and the oldest of each kind. */
    public LastUse.Lag lag(PlatformTx tx) {
        return tx.sql().select(DSL.sum(TENANT_USE.OUTBOX_ROWS), DSL.min(TENANT_USE.OUTBOX_SINCE), DSL.sum(TENANT_USE.SEARCH_ROWS), DSL.min(TENANT_USE.SEARCH_SINCE),
                        DSL.sum(TENANT_USE.JOBS_ROWS), DSL.min(TENANT_USE.JOBS_SINCE)).from(TENANT_USE)
                .fetchSingle(row -> new LastUse.Lag(new Backlog(whole(row.value1()), row.value2()), new Backlog(whole(row.value3()), row.value4()), new Backlog(whole(row.value5()), row.value6())));
    }

    /** When the shop that was measured longest ago was; null when none was. */
    public Instant measuredSince(PlatformTx tx) {
        return tx.sql().select(DSL.min(TENANT_USE.MEASURED_AT)).from(TENANT_USE).fetchSingle().value1();
    }

    /** Of these shops since that day, oldest day first. */
    public List<Turnover> turnover(PlatformTx tx, List<UUID> shops, LocalDate since) {
        return tx.sql().selectFrom(TENANT_DAY).where(TENANT_DAY.TENANT_ID.in(shops), TENANT_DAY.DAY.ge(since)).orderBy(TENANT_DAY.DAY)
                .fetch(row -> new Turnover(row.getTenantId(), row.getDay(), row.getCurrency(), row.getOrders(), row.getGmv()));
    }

    /** Of all shops together, by day and currency, oldest day first; {@code shop} is null. */
    public List<Turnover> turnover(PlatformTx tx, LocalDate since) {
        return tx.sql().select(TENANT_DAY.DAY, TENANT_DAY.CURRENCY, DSL.sum(TENANT_DAY.ORDERS), DSL.sum(TENANT_DAY.GMV)).from(TENANT_DAY).where(TENANT_DAY.DAY.ge(since))
                .groupBy(TENANT_DAY.DAY, TENANT_DAY.CURRENCY).orderBy(TENANT_DAY.DAY, TENANT_DAY.CURRENCY)
                .fetch(row -> new Turnover(null, row.value1(), row.value2(), whole(row.value3()), whole(row.value4())));
    }

    private static List<LastUse> fetch(PlatformTx tx, Condition condition) {
        return tx.sql().selectFrom(TENANT_USE).where(TENANT_USE.MEASURED_AT.isNotNull(), condition).fetch(UseRows::read);
    }

    private static LastUse read(TenantUseRecord row) {
        var lag = new LastUse.Lag(new Backlog(row.getOutboxRows(), row.getOutboxSince()), new Backlog(row.getSearchRows(), row.getSearchSince()), new Backlog(row.getJobsRows(), row.getJobsSince()));
        return new LastUse(row.getTenantId(), row.getMeasuredAt(), new ShopUse(row.getProducts(), row.getStorageBytes(), 0, row.getOrdersThisMonth()), row.getLimitState(), lag);
    }

    private static long whole(Number sum) {
        return sum == null ? 0 : sum.longValue();
    }
}
