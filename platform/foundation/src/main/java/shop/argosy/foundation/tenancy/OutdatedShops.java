package shop.argosy.foundation.tenancy;

import static shop.argosy.schema.platform.Tables.TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.foundation.tenancy.internal.TenantMigrations;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

/**
 * The shops whose schema is older than this code can serve. They answer with a notice until their migration is done;
 * the others do not notice. A schema never grows older, so after a node's start the set only shrinks.
 */
@ApplicationScoped
public class OutdatedShops {

    private final PlatformDatabase platform;
    private final TenantMigrations migrations;
    private volatile Set<UUID> shops = Set.of();

    @Inject
    public OutdatedShops(Configuration configuration, PlatformDatabase platform) {
        this(configuration.database(), configuration.migrations(), platform);
    }

    public OutdatedShops(Database database, Configuration.Migrations settings, PlatformDatabase platform) {
        this.platform = platform;
        migrations = new TenantMigrations(database, settings.places());
    }

    /** For CDI's proxy alone. */
    protected OutdatedShops() {
        platform = null;
        migrations = null;
    }

    /** Looks at all shops. To be done before a node serves the first. */
    public void read() {
        shops = platform.in(tx -> tx.sql().select(TENANT.ID).from(TENANT)
                .where(TENANT.SCHEMA_VERSION.lt(migrations.lowestServed()), TENANT.STATUS.ne("ready"), TENANT.STATUS.notIn(TenantState.gone())).fetchSet(TENANT.ID));
    }

    /** Looks again while there are any. */
    public void readAgain() {
        if (!shops.isEmpty()) {
            read();
        }
    }

    /** @throws Problem 503 {@code shop-being-updated} */
    void refuse(Tenant tenant) {
        if (shops.contains(tenant.id())) {
            throw Problem.of(503, "shop-being-updated", "This shop is being updated. Nothing was changed; try again in a few minutes.").with("retry_after", 30);
        }
    }
}
