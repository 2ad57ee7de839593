package shop.argosy.foundation.relay;

import static shop.argosy.schema.default_schema.Tables.JOB;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.impl.DSL;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.schema.default_schema.tables.records.JobRecord;

/**
 * Runs what one shop has due: the types beside each other, so that pictures which nobody answers for keep neither money
 * nor mails waiting, and within a type the oldest first.
 */
final class JobRound {

    private static final System.Logger LOG = System.getLogger(JobRound.class.getName());
    private static final String UNENDED = "It was begun and has not ended";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final Tenants tenants;
    private final Wakeups wakeups;
    private final Map<String, JobHandler> handlers;

    JobRound(Tenants tenants, Wakeups wakeups, Map<String, JobHandler> handlers) {
        this.tenants = tenants;
        this.wakeups = wakeups;
        this.handlers = handlers;
    }

    /** Until nothing is due, what has become due meanwhile included. */
    void run(Tenant tenant, HeldLease lease) {
        try (var lanes = new Lanes(type -> drain(tenant, type, lease))) {
            Set<String> due = tenants.asWorker(tenant, JobRound::dueTypes);
            while (!due.isEmpty() || lanes.areBusy()) {
                due.forEach(lanes::open);
                lanes.await(LOOK_AGAIN);
                due = tenants.asWorker(tenant, JobRound::dueTypes);
                if (Thread.currentThread().isInterrupted()) {
                    throw new IllegalStateException("The node stops; the round comes again when its lease ends");
                }
            }
        }
    }

    private void drain(Tenant tenant, String type, HeldLease lease) {
        List<JobRecord> due = tenants.asWorker(tenant, tx -> due(tx, type));
        while (!due.isEmpty()) {
            for (JobRecord job : due) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                lease.check();
                run(tenant, job);
            }
            due = tenants.asWorker(tenant, tx -> due(tx, type));
        }
    }

    private static Set<String> dueTypes(TenantTx tx) {
        return tx.sql().selectDistinct(JOB.TYPE).from(JOB).where(JOB.DONE_AT.isNull(), JOB.DUE_AT.le(DSL.currentInstant())).fetchSet(JOB.TYPE);
    }

    private static List<JobRecord> due(TenantTx tx, String type) {
        return tx.sql().selectFrom(JOB).where(JOB.DONE_AT.isNull(), JOB.TYPE.eq(type), JOB.DUE_AT.le(DSL.currentInstant())).orderBy(JOB.DUE_AT, JOB.ID).limit(50).fetch();
    }

    private void run(Tenant tenant, JobRecord job) {
        JobHandler handler = handlers.get(job.getType());
        if (handler == null) {
            postpone(tenant, job, Duration.ofMinutes(10), "This node has no handler for jobs of type " + job.getType());
            return;
        }
        if (!begin(tenant, job)) {
            return;
        }
        try {
            JobOutcome outcome = handler.run(tenant, Json.read(job.getPayload().data()), job.getAttempts() + 1);
            if (outcome.again() == null) {
                finish(tenant, job);
            } else {
                postpone(tenant, job, outcome.again(), null);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Job " + job.getId() + " of type " + job.getType() + " failed in " + tenant.schema(), e);
            postpone(tenant, job, Backoff.after(job.getAttempts() + 1), e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    /**
     * Counts the attempt before it is made. A job whose last attempt did not end, because the node did, comes again when
     * the lease has ended; if it ends that node as well, it waits longer each time, like one that fails.
     *
     * @return false when it was withdrawn meanwhile
     */
    private boolean begin(Tenant tenant, JobRecord job) {
        int attempt = job.getAttempts() + 1;
        Instant due = UNENDED.equals(job.getLastError()) ? Instant.now().plus(Backoff.after(attempt)) : job.getDueAt();
        return tenants.asWorker(tenant, tx -> tx.sql().update(JOB).set(JOB.ATTEMPTS, attempt).set(JOB.LAST_ERROR, UNENDED).set(JOB.DUE_AT, due)
                .where(JOB.ID.eq(job.getId()), JOB.DONE_AT.isNull()).execute() == 1);
    }

    private void finish(Tenant tenant, JobRecord job) {
        tenants.asWorker(tenant, tx -> tx.sql().update(JOB).set(JOB.DONE_AT, DSL.currentInstant()).setNull(JOB.DEDUPE_KEY).setNull(JOB.LAST_ERROR)
                .where(JOB.ID.eq(job.getId())).execute());
    }

    private void postpone(Tenant tenant, JobRecord job, Duration wait, String error) {
        Instant due = Instant.now().plus(wait);
        tenants.asWorker(tenant, tx -> {
            wakeups.wake(tx, WakeupKind.JOBS, due);
            return tx.sql().update(JOB).set(JOB.LAST_ERROR, error).set(JOB.DUE_AT, due).where(JOB.ID.eq(job.getId())).execute();
        });
    }
}
