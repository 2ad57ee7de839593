package shop.argosy.foundation.jobs;

import static shop.argosy.schema.default_schema.Tables.JOB;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.relay.Backlog;
import shop.argosy.foundation.relay.WakeupKind;
import shop.argosy.foundation.relay.Wakeups;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;

/** Adds jobs in the transaction that wants them done. */
@ApplicationScoped
public class Jobs {

    private final Wakeups wakeups;

    @Inject
    public Jobs(Wakeups wakeups) {
        this.wakeups = wakeups;
    }

    /** For CDI's proxy alone. */
    protected Jobs() {
        this(null);
    }

    /** Jobs that are due and not done. */
    public Backlog backlog(TenantTx tx) {
        return tx.sql().select(DSL.count(), DSL.min(JOB.DUE_AT)).from(JOB).where(JOB.DONE_AT.isNull(), JOB.DUE_AT.le(DSL.currentInstant()))
                .fetchSingle(row -> new Backlog(row.value1(), row.value2()));
    }

    public void schedule(TenantTx tx, NewJob job) {
        Instant due = job.dueAt();
        tx.sql().insertInto(JOB).set(JOB.ID, Uuid7.next()).set(JOB.TYPE, job.type()).set(JOB.PAYLOAD, JSONB.jsonb(Json.write(job.payload())))
                .set(JOB.DEDUPE_KEY, job.dedupeKey()).set(JOB.DUE_AT, due)
                .onConflict(JOB.DEDUPE_KEY).doNothing().execute();
        wakeups.wake(tx, WakeupKind.JOBS, due);
    }

    /** What has become unnecessary counts as done. A job that is running this very moment ends as it will. */
    public void withdraw(TenantTx tx, String... dedupeKeys) {
        tx.sql().update(JOB).set(JOB.DONE_AT, DSL.currentInstant()).setNull(JOB.DEDUPE_KEY).setNull(JOB.LAST_ERROR).where(JOB.DEDUPE_KEY.in(dedupeKeys), JOB.DONE_AT.isNull()).execute();
    }
}
