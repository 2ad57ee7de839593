package shop.argosy.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.relay.Relay;
import shop.argosy.foundation.sealing.MasterKeyRegister;
import shop.argosy.foundation.sealing.WrongMasterKey;
import shop.argosy.foundation.tenancy.MigrationRun;
import shop.argosy.foundation.tenancy.OutdatedShops;
import shop.argosy.foundation.tenancy.ReadySchemas;
import shop.argosy.operations.templates.TemplateMedia;
import shop.argosy.operations.templates.Templates;
import shop.argosy.people.admins.FirstAdmin;
import shop.argosy.people.privacy.RepeatErasures;
import shop.argosy.server.health.Readiness;

/**
 * What a node does before it takes requests: migrate, store what all shops share, erase anew whom a restored
 * database knows again, have a schema ready, make the
 * first admin, open the demo shop, serve one page to itself. It goes on beside the deployment; {@code /health/ready} says when it is done.
 */
@ApplicationScoped
public class Startup {

    private static final System.Logger LOG = System.getLogger(Startup.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** A few shops are migrated before the first request; thousands go on behind the others, which are served meanwhile. */
    private static final Duration FEW_MIGRATIONS = Duration.ofSeconds(5);

    private final MigrationRun migrations;
    private final OutdatedShops outdated;
    private final MasterKeyRegister masterKeys;
    private final Blobs blobs;
    private final Templates templates;
    private final TemplateMedia media;
    private final RepeatErasures erasures;
    private final ReadySchemas schemas;
    private final FirstAdmin firstAdmin;
    private final DemoShop demo;
    private final WarmUp warmUp;
    private final Relay relay;
    private final Readiness readiness;

    @Inject
    public Startup(MigrationRun migrations, OutdatedShops outdated, MasterKeyRegister masterKeys, Blobs blobs, Templates templates, TemplateMedia media,
            RepeatErasures erasures, ReadySchemas schemas, FirstAdmin firstAdmin, DemoShop demo, WarmUp warmUp, Relay relay, Readiness readiness) {
        this.migrations = migrations;
        this.outdated = outdated;
        this.masterKeys = masterKeys;
        this.blobs = blobs;
        this.templates = templates;
        this.media = media;
        this.erasures = erasures;
        this.schemas = schemas;
        this.firstAdmin = firstAdmin;
        this.demo = demo;
        this.warmUp = warmUp;
        this.relay = relay;
        this.readiness = readiness;
    }

    /** For CDI's proxy alone. */
    protected Startup() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
        var start = new Thread(this::run, "argosy-start");
        start.setContextClassLoader(Startup.class.getClassLoader());
        start.start();
    }

    private void run() {
        try {
            until("the migrations", migrations::prepare);
            until("the right master key", masterKeys::check);
            awaitTheFew();
            until("the list of outdated shops", outdated::read);
            until("the storage", this::share);
            until("those who were erased", erasures::run);
            until("a schema", () -> schemas.refill(1));
            relay.start();
            until("the first admin", firstAdmin::make);
            until("the demo shop", demo::open);
            until("the warm-up", warmUp::run);
            readiness.warm();
            LOG.log(System.Logger.Level.INFO, "Ready");
        } catch (WrongMasterKey e) {
            LOG.log(System.Logger.Level.ERROR, "This node does not start: " + e.getMessage());
            readiness.failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What cannot be asked now goes on behind the first requests. */
    private void awaitTheFew() throws InterruptedException {
        try {
            migrations.await(FEW_MIGRATIONS);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The migrations go on in the background", e);
        }
    }

    private void share() {
        blobs.prepare();
        templates.all().forEach(media::upload);
    }

    /** A service that is not there yet is waited for; a wrong master key never becomes the right one. */
    private static void until(String what, Runnable step) throws InterruptedException {
        while (true) {
            try {
                step.run();
                return;
            } catch (WrongMasterKey e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Waiting for " + what, e);
                Thread.sleep(PAUSE);
            }
        }
    }
}
