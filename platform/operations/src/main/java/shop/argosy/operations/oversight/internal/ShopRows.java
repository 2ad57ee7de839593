package shop.argosy.operations.oversight.internal;

import static shop.argosy.schema.platform.Tables.TENANT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.operations.oversight.ListedShop;
import shop.argosy.operations.oversight.ShopQuery;
import shop.argosy.schema.platform.tables.records.TenantRecord;

/** Rows of tenant, read alone. */
public final class ShopRows {

    private static final Field<Instant> OPENED = DSL.coalesce(TENANT.ASSIGNED_AT, TENANT.CREATED_AT);

    /** Newest first, one more than asked for. */
    public List<ListedShop> page(PlatformTx tx, ShopQuery query) {
        return tx.sql().selectFrom(TENANT).where(condition(query)).orderBy(OPENED.desc(), TENANT.ID.desc()).limit(query.limit() + 1).fetch(ShopRows::read);
    }

    public Optional<ListedShop> byId(PlatformTx tx, UUID id) {
        return tx.sql().selectFrom(TENANT).where(owned(), TENANT.ID.eq(id)).fetchOptional(ShopRows::read);
    }

    /** In no order. */
    public List<ListedShop> byIds(PlatformTx tx, List<UUID> ids) {
        return tx.sql().selectFrom(TENANT).where(owned(), TENANT.ID.in(ids)).fetch(ShopRows::read);
    }

    /** Of these states, those first that wait longest; at most 50. */
    public List<ListedShop> inStates(PlatformTx tx, List<TenantState> states) {
        return tx.sql().selectFrom(TENANT).where(TENANT.STATUS.in(states.stream().map(TenantState::code).toList())).orderBy(TENANT.STATUS_SINCE).limit(50).fetch(ShopRows::read);
    }

    /** Shops whose schema is older than this, at most 50. */
    public List<ListedShop> behind(PlatformTx tx, int version) {
        return tx.sql().selectFrom(TENANT).where(owned(), TENANT.SCHEMA_VERSION.lt(version)).orderBy(TENANT.ID).limit(50).fetch(ShopRows::read);
    }

    /** The newest version that any schema has. */
    public int newestVersion(PlatformTx tx) {
        return tx.sql().select(DSL.coalesce(DSL.max(TENANT.SCHEMA_VERSION), 0)).from(TENANT).fetchSingle().value1();
    }

    /** All states, those too that no shop is in. */
    public Map<TenantState, Integer> byState(PlatformTx tx) {
        var counts = new EnumMap<TenantState, Integer>(TenantState.class);
        for (TenantState state : TenantState.values()) {
            counts.put(state, 0);
        }
        tx.sql().select(TENANT.STATUS, DSL.count()).from(TENANT).where(owned()).groupBy(TENANT.STATUS).forEach(row -> counts.put(TenantState.ofCode(row.value1()), row.value2()));
        return counts;
    }

    /** How many shops were opened on each day (UTC) since then; days without are left out. */
    public Map<LocalDate, Integer> signUps(PlatformTx tx, LocalDate since) {
        Field<LocalDate> day = DSL.field("({0} at time zone 'UTC')::date", LocalDate.class, OPENED);
        return tx.sql().select(day, DSL.count()).from(TENANT).where(owned(), day.ge(since)).groupBy(day).fetchMap(row -> row.value1(), row -> row.value2());
    }

    private static Condition condition(ShopQuery query) {
        Condition condition = query.state() == null ? owned() : TENANT.STATUS.eq(query.state().code());
        if (query.text() != null && !query.text().isBlank()) {
            condition = condition.and(TENANT.ADDRESS.startsWith(query.text().strip().toLowerCase(Locale.ROOT)).or(TENANT.NAME.containsIgnoreCase(query.text().strip())));
        }
        if (query.among() != null) {
            condition = condition.and(TENANT.ID.in(query.among()));
        }
        if (query.notAmong() != null) {
            condition = condition.and(TENANT.ID.notIn(query.notAmong()));
        }
        return query.after() == null ? condition : condition.and(DSL.row(OPENED, TENANT.ID).lt(query.after().at(), query.after().id()));
    }

    private static Condition owned() {
        return TENANT.STATUS.in(TenantState.codes());
    }

    private static ListedShop read(TenantRecord row) {
        Instant opened = row.getAssignedAt() == null ? row.getCreatedAt() : row.getAssignedAt();
        return new ListedShop(row.getId(), row.getAddress(), row.getName(), TenantState.ofCode(row.getStatus()), row.getStatusSince(), row.getClosesOn(), row.getCountry(),
                row.getCurrency(), row.getLocale(), row.getSchemaName(), row.getCell(), row.getSchemaVersion(), opened);
    }
}
