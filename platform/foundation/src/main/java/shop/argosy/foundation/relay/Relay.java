package shop.argosy.foundation.relay;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.outbox.EventSubscriber;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.Tenants;

/** The node's workers. They poll the wake-ups, which is one small indexed read, and look after one shop at a time each. */
@ApplicationScoped
public class Relay {

    private static final System.Logger LOG = System.getLogger(Relay.class.getName());
    private static final int WORKERS_PER_KIND = 2;
    private static final long POLL_MILLIS = 150;

    private final Leases leases;
    private final EventRound events;
    private final JobRound jobs;
    private final Map<WakeupKind, TenantRound> others;
    private final Chores chores;
    private ScheduledExecutorService threads;
    /** Apart, so that busy workers cannot keep a lease from being renewed. */
    private ScheduledExecutorService heartbeats;

    @Inject
    Relay(PlatformDatabase platform, Tenants tenants, Wakeups wakeups, @Any Instance<EventSubscriber> subscribers,
            @Any Instance<JobHandler> handlers, @Any Instance<TenantRound> rounds, Chores chores) {
        this(platform, tenants, wakeups, subscribers.stream().toList(), handlers.stream().toList(), rounds.stream().toList(), chores);
    }

    public Relay(PlatformDatabase platform, Tenants tenants, Wakeups wakeups, List<EventSubscriber> subscribers, List<JobHandler> handlers,
            List<TenantRound> rounds, Chores chores) {
        leases = new Leases(platform);
        events = new EventRound(tenants, wakeups, subscribers);
        jobs = new JobRound(tenants, wakeups, handlers.stream().collect(Collectors.toMap(JobHandler::type, Function.identity())));
        others = rounds.stream().collect(Collectors.toMap(TenantRound::kind, Function.identity()));
        this.chores = chores;
    }

    /** For CDI's proxy alone. */
    protected Relay() {
        leases = null;
        events = null;
        jobs = null;
        others = null;
        chores = null;
    }

    /** With a thread for each chore: a long one must not keep the short ones from reading what other nodes have changed. */
    public void start() {
        heartbeats = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("relay-heartbeat").factory());
        threads = Executors.newScheduledThreadPool(WakeupKind.values().length * WORKERS_PER_KIND + 1 + chores.count(), Thread.ofPlatform().daemon().name("relay-", 0).factory());
        for (WakeupKind kind : WakeupKind.values()) {
            for (int i = 0; i < WORKERS_PER_KIND; i++) {
                threads.scheduleWithFixedDelay(() -> drain(kind), 0, POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
        threads.scheduleWithFixedDelay(guarded(() -> leases.sweep(Instant.now())), 0, 10, TimeUnit.MINUTES);
        chores.schedule((work, every) -> threads.scheduleWithFixedDelay(guarded(work), 0, every.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Does everything that is due now, in this thread. */
    public void drain(WakeupKind kind) {
        try {
            while (leases.take(kind).map(this::attend).orElse(false)) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "The wake-ups cannot be read at this moment", e);
        }
    }

    private boolean attend(Leases.Lease lease) {
        var held = new HeldLease(() -> leases.renew(lease), System::nanoTime);
        ScheduledFuture<?> heartbeat = heartbeat(held);
        try {
            round(lease, held);
            leases.finish(lease);
            return true;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A round in " + lease.tenant().schema() + " broke off; it comes again when its lease ends", e);
            return true;
        } finally {
            if (heartbeat != null) {
                heartbeat.cancel(false);
            }
        }
    }

    private ScheduledFuture<?> heartbeat(HeldLease held) {
        return heartbeats == null ? null : heartbeats.scheduleWithFixedDelay(guarded(held::renew), Leases.SECONDS / 3, Leases.SECONDS / 3, TimeUnit.SECONDS);
    }

    private void round(Leases.Lease lease, HeldLease held) {
        switch (lease.kind()) {
            case EVENTS -> events.run(lease.tenant(), held);
            case JOBS -> jobs.run(lease.tenant(), held);
            case AUDIT -> others.get(lease.kind()).run(lease.tenant());
        }
    }

    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Background work failed; it is tried again", e);
            }
        };
    }

    @PreDestroy
    public void stop() {
        if (threads != null) {
            threads.shutdownNow();
            heartbeats.shutdownNow();
        }
    }
}
