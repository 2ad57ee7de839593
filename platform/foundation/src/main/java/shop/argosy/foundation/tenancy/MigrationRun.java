package shop.argosy.foundation.tenancy;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.foundation.tenancy.internal.MigrationFailure;
import shop.argosy.foundation.tenancy.internal.MigrationQueue;
import shop.argosy.foundation.tenancy.internal.TenantMigrations;

/**
 * Brings all shops to the newest version: several at once, each on its own, so that one that fails is set aside with
 * its error and the others go on. What is to be done stands in the platform's schema: whoever is killed in the middle,
 * anybody goes on.
 */
@ApplicationScoped
public class MigrationRun {

    private static final System.Logger LOG = System.getLogger(MigrationRun.class.getName());
    private static final int TRIES = 8;
    private static final long HEARTBEAT_SECONDS = 4;
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final PlatformDatabase platform;
    private final TenantMigrations migrations;
    private final int atOnce;
    private final UUID worker = UUID.randomUUID();
    private final AtomicInteger working = new AtomicInteger();
    private MigrationQueue queue;
    private ScheduledExecutorService threads;

    @Inject
    public MigrationRun(Configuration configuration, PlatformDatabase platform) {
        this(configuration.database(), configuration.migrations(), platform);
    }

    public MigrationRun(Database database, Configuration.Migrations settings, PlatformDatabase platform) {
        this.platform = platform;
        migrations = new TenantMigrations(database, settings.places());
        atOnce = settings.atOnce();
    }

    /** For CDI's proxy alone. */
    protected MigrationRun() {
        platform = null;
        migrations = null;
        atOnce = 0;
    }

    /** Migrates the platform's own schema and notes which shops are behind. Short, however many there are. */
    public void prepare() {
        migrations.migratePlatform();
        queue().fill();
    }

    /** Goes on in the background until no shop is due. Does nothing while this node is at it already. */
    public synchronized void start() {
        while (working.get() < atOnce) {
            working.incrementAndGet();
            threads().execute(this::work);
        }
    }

    private synchronized ScheduledExecutorService threads() {
        if (threads == null) {
            threads = Executors.newScheduledThreadPool(atOnce + 1, Thread.ofPlatform().daemon().name("migration-", 0).factory());
            threads.scheduleWithFixedDelay(this::sayThatWeLive, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        }
        return threads;
    }

    /** {@link #start} if there is anything to do: after a failure that may pass, or for another who was killed. */
    public void goOn() {
        if (queue().isSomethingDue()) {
            start();
        }
    }

    /** @return whether no shop waits any more; those set aside do not count */
    public boolean await(Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (status().goesOn()) {
            if (System.nanoTime() > until) {
                return false;
            }
            goOn();
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        return true;
    }

    public MigrationStatus status() {
        return queue().status();
    }

    /** Tries all shops again that were set aside. @return how many */
    public int retry() {
        return retried(queue().retry(null));
    }

    /** Tries one shop again that was set aside. @return whether it was */
    public boolean retry(UUID tenant) {
        return retried(queue().retry(tenant)) > 0;
    }

    /** Migrates this shop alone, in this thread, also one that was set aside. @return whether there is such a shop */
    public boolean only(String addressOrSchema) throws InterruptedException {
        Optional<UUID> tenant = queue().tenant(addressOrSchema);
        if (tenant.isEmpty()) {
            return false;
        }
        threads();
        queue().retry(tenant.get());
        while (queue().isPending(tenant.get())) {
            queue().take(worker, tenant.get()).ifPresent(this::migrate);
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        return true;
    }

    private int retried(int count) {
        if (count > 0) {
            start();
        }
        return count;
    }

    private void work() {
        Thread.currentThread().setContextClassLoader(MigrationRun.class.getClassLoader());
        try {
            for (var task = queue().take(worker, null); task.isPresent() && !Thread.currentThread().isInterrupted(); task = queue().take(worker, null)) {
                migrate(task.get());
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The migrations pause; they are taken up again", e);
        } finally {
            working.decrementAndGet();
        }
    }

    private void migrate(MigrationQueue.Task task) {
        try {
            migrations.migrate(task.schema());
        } catch (RuntimeException e) {
            failed(task, MigrationFailure.of(e));
            return;
        }
        queue().done(task);
    }

    private void failed(MigrationQueue.Task task, MigrationFailure failure) {
        if (failure.mayPass() && task.attempt() < TRIES) {
            queue().again(task, failure.error(), Duration.ofMillis(500L << task.attempt()));
            return;
        }
        LOG.log(System.Logger.Level.ERROR, "The migration of {0} failed, it is set aside: {1}", task.schema(), failure.error());
        queue().quarantine(task, failure.error());
    }

    private void sayThatWeLive() {
        try {
            queue().renew(worker);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "The leases of migrations could not be renewed", e);
        }
    }

    private synchronized MigrationQueue queue() {
        if (queue == null) {
            queue = new MigrationQueue(platform, migrations);
        }
        return queue;
    }

    @PreDestroy
    public synchronized void stop() {
        if (threads != null) {
            threads.shutdownNow();
            threads = null;
        }
    }
}
