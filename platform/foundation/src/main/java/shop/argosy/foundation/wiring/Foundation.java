package shop.argosy.foundation.wiring;

import java.time.Duration;
import java.util.List;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.audit.ChainShops;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.blobs.Images;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.foundation.http.Idempotency;
import shop.argosy.foundation.http.KeptAnswers;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.Jobs;
import shop.argosy.foundation.outbox.EventSubscriber;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.relay.Chores;
import shop.argosy.foundation.relay.Relay;
import shop.argosy.foundation.relay.WakeupKind;
import shop.argosy.foundation.relay.Wakeups;
import shop.argosy.foundation.sealing.AccountKeys;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.sealing.TenantKeys;
import shop.argosy.foundation.tenancy.MigrationRun;
import shop.argosy.foundation.tenancy.OutdatedShops;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PrimaryDomains;
import shop.argosy.foundation.tenancy.ReadySchemas.Assignment;
import shop.argosy.foundation.tenancy.ReadySchemas;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** The foundation's parts over one database, migrated and usable. */
public record Foundation(Configuration configuration, PlatformDatabase platform, Tenants tenants, TenantDirectory directory,
        ReadySchemas readySchemas, MasterKey masterKey, TenantKeys tenantKeys, PersonKeys personKeys, AccountKeys accountKeys, Wakeups wakeups, Outbox outbox, Jobs jobs,
        Audit audit, Images images, KeptAnswers keptAnswers, Idempotency idempotency, RateLimits rateLimits) {

    /** Runs the migrations. */
    public static Foundation assemble(Configuration configuration) {
        var masterKey = new MasterKey(configuration);
        var tenantKeys = new TenantKeys(masterKey);
        var platform = new PlatformDatabase(configuration);
        var outdated = new OutdatedShops(configuration, platform);
        var tenants = new Tenants(configuration, masterKey, platform, outdated);
        var wakeups = new Wakeups();
        var keptAnswers = new KeptAnswers(masterKey);
        migrate(new MigrationRun(configuration, platform));
        outdated.read();
        return new Foundation(configuration, platform, tenants, new TenantDirectory(platform, configuration, new PrimaryDomains(platform)),
                new ReadySchemas(platform, configuration, masterKey, tenantKeys), masterKey, tenantKeys, new PersonKeys(tenantKeys), new AccountKeys(masterKey),
                wakeups, new Outbox(wakeups), new Jobs(wakeups), new Audit(wakeups), new Images(), keptAnswers, new Idempotency(tenants, platform, keptAnswers), new RateLimits(configuration));
    }

    private static void migrate(MigrationRun run) {
        try {
            run.prepare();
            run.await(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            run.stop();
        }
    }

    /** A live shop without any rows, in a schema of its own. */
    public Tenant newTenant(String address) {
        readySchemas.refill(1);
        var shop = new Assignment(address, address, "none", "DE", "EUR", "en");
        return platform.in(tx -> {
            Tenant assigned = readySchemas.assign(tx, shop).orElseThrow();
            readySchemas.activate(tx, assigned);
            return assigned;
        });
    }

    public Blobs blobs() {
        return new Blobs(configuration);
    }

    public Relay relay(List<EventSubscriber> subscribers, List<JobHandler> handlers) {
        return new Relay(platform, tenants, wakeups, subscribers, handlers, List.of(new ChainShops(configuration, platform)), Chores.none());
    }

    /** Delivers every event, runs every job that is due and chains every record, in this thread. */
    public void settle(List<EventSubscriber> subscribers, List<JobHandler> handlers) {
        Relay relay = relay(subscribers, handlers);
        relay.drain(WakeupKind.EVENTS);
        relay.drain(WakeupKind.JOBS);
        relay.drain(WakeupKind.EVENTS);
        relay.drain(WakeupKind.AUDIT);
    }
}
