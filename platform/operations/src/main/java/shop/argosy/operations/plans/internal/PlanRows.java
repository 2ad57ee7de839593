package shop.argosy.operations.plans.internal;

import static shop.argosy.schema.platform.Tables.PLAN;
import static shop.argosy.schema.platform.Tables.TENANT_PLAN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.operations.plans.Limit;
import shop.argosy.operations.plans.Plan;
import shop.argosy.schema.platform.tables.records.PlanRecord;

/** Rows of plan and tenant_plan. */
public final class PlanRows {

    private static final Map<Limit, Field<Long>> COLUMNS = new EnumMap<>(Map.of(Limit.PRODUCTS, PLAN.PRODUCTS, Limit.STORAGE_BYTES, PLAN.STORAGE_BYTES,
            Limit.API_CALLS_PER_MINUTE, PLAN.API_CALLS_PER_MINUTE, Limit.ORDERS_PER_MONTH, PLAN.ORDERS_PER_MONTH));

    /** The smallest first. */
    public List<Plan> all(PlatformTx tx) {
        return tx.sql().selectFrom(PLAN).orderBy(PLAN.POSITION).fetch(PlanRows::read);
    }

    /** Of shops that do not have the default plan. */
    public Map<UUID, String> assigned(PlatformTx tx) {
        return tx.sql().selectFrom(TENANT_PLAN).fetchMap(TENANT_PLAN.TENANT_ID, TENANT_PLAN.PLAN_ID);
    }

    public void assign(PlatformTx tx, UUID shop, String plan) {
        tx.sql().insertInto(TENANT_PLAN).set(TENANT_PLAN.TENANT_ID, shop).set(TENANT_PLAN.PLAN_ID, plan)
                .onConflict(TENANT_PLAN.TENANT_ID).doUpdate().set(TENANT_PLAN.PLAN_ID, plan).set(TENANT_PLAN.UPDATED_AT, DSL.currentInstant()).execute();
    }

    /** @return whether the plan had that version */
    public boolean update(PlatformTx tx, String id, String name, Map<Limit, Long> limits, long version) {
        var update = tx.sql().update(PLAN).set(PLAN.NAME, name).set(PLAN.VERSION, version + 1).set(PLAN.UPDATED_AT, DSL.currentInstant());
        for (Limit limit : Limit.values()) {
            update = update.set(COLUMNS.get(limit), limits.get(limit));
        }
        return update.where(PLAN.ID.eq(id), PLAN.VERSION.eq(version)).execute() == 1;
    }

    private static Plan read(PlanRecord row) {
        Map<Limit, Long> limits = new EnumMap<>(Limit.class);
        COLUMNS.forEach((limit, column) -> {
            if (row.get(column) != null) {
                limits.put(limit, row.get(column));
            }
        });
        return new Plan(row.getId(), row.getName(), Map.copyOf(limits), row.getIsDefault(), row.getVersion());
    }
}
