package shop.argosy.foundation.flags;

import static shop.argosy.schema.platform.Tables.FEATURE_FLAG;
import static shop.argosy.schema.platform.Tables.FEATURE_FLAG_DAY;
import static shop.argosy.schema.platform.Tables.FEATURE_FLAG_OVERRIDE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.PlatformTx;

/** Rows of flags, their exceptions and their counts. */
final class FlagRows {

    /** By name. */
    List<Flag> all(PlatformTx tx) {
        Map<String, Map<UUID, Boolean>> exceptions = tx.sql().selectFrom(FEATURE_FLAG_OVERRIDE).fetchGroups(FEATURE_FLAG_OVERRIDE.FLAG).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, group -> group.getValue().intoMap(FEATURE_FLAG_OVERRIDE.TENANT_ID, FEATURE_FLAG_OVERRIDE.IS_ON)));
        return tx.sql().selectFrom(FEATURE_FLAG).orderBy(FEATURE_FLAG.NAME).fetch(row -> new Flag(row.getName(), row.getDescription(), row.getShare(), row.getStopped(),
                Map.copyOf(exceptions.getOrDefault(row.getName(), Map.of())), row.getVersion(), row.getUpdatedAt()));
    }

    void count(PlatformTx tx, Flags.Side side, long evaluations, long errors) {
        var day = FEATURE_FLAG_DAY;
        tx.sql().insertInto(day).set(day.FLAG, side.flag()).set(day.DAY, LocalDate.now(ZoneOffset.UTC)).set(day.IS_ON, side.on())
                .set(day.EVALUATIONS, evaluations).set(day.ERRORS, errors)
                .onConflict(day.FLAG, day.DAY, day.IS_ON).doUpdate()
                .set(day.EVALUATIONS, day.EVALUATIONS.plus(evaluations)).set(day.ERRORS, day.ERRORS.plus(errors)).execute();
    }

    /** Newest day first. */
    List<FlagDay> days(PlatformTx tx, String flag, int days) {
        return tx.sql().selectFrom(FEATURE_FLAG_DAY).where(FEATURE_FLAG_DAY.FLAG.eq(flag), FEATURE_FLAG_DAY.DAY.gt(LocalDate.now(ZoneOffset.UTC).minusDays(days)))
                .orderBy(FEATURE_FLAG_DAY.DAY.desc(), FEATURE_FLAG_DAY.IS_ON.desc())
                .fetch(row -> new FlagDay(row.getDay(), row.getIsOn(), row.getEvaluations(), row.getErrors()));
    }

    /** @return whether the flag had that version */
    boolean update(PlatformTx tx, String flag, int share, boolean stopped, long version) {
        return tx.sql().update(FEATURE_FLAG).set(FEATURE_FLAG.SHARE, (short) share).set(FEATURE_FLAG.STOPPED, stopped).set(FEATURE_FLAG.VERSION, version + 1)
                .set(FEATURE_FLAG.UPDATED_AT, DSL.currentInstant()).where(FEATURE_FLAG.NAME.eq(flag), FEATURE_FLAG.VERSION.eq(version)).execute() == 1;
    }

    void except(PlatformTx tx, String flag, UUID shop, boolean on) {
        var table = FEATURE_FLAG_OVERRIDE;
        tx.sql().insertInto(table).set(table.FLAG, flag).set(table.TENANT_ID, shop).set(table.IS_ON, on)
                .onConflict(table.FLAG, table.TENANT_ID).doUpdate().set(table.IS_ON, on).set(table.CREATED_AT, DSL.currentInstant()).execute();
    }

    boolean withdraw(PlatformTx tx, String flag, UUID shop) {
        return tx.sql().deleteFrom(FEATURE_FLAG_OVERRIDE).where(FEATURE_FLAG_OVERRIDE.FLAG.eq(flag), FEATURE_FLAG_OVERRIDE.TENANT_ID.eq(shop)).execute() == 1;
    }
}
