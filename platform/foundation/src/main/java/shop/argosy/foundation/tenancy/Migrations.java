package shop.argosy.foundation.tenancy;

import static shop.argosy.schema.platform.Tables.TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jooq.impl.DSL;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.internal.TenantMigrations;

/** Runs what is new in {@code migrations/}: first for the platform, then for each shop that is behind. */
@ApplicationScoped
public class Migrations {

    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());

    private final TenantMigrations migrations;
    private final PlatformDatabase platform;

    @Inject
    public Migrations(Configuration configuration, PlatformDatabase platform) {
        migrations = new TenantMigrations(configuration.database());
        this.platform = platform;
    }

    /** For CDI's proxy alone. */
    protected Migrations() {
        migrations = null;
        platform = null;
    }

    public void runAll() {
        migrations.migratePlatform();
        List<String> behind = platform.in(tx -> tx.sql().select(TENANT.SCHEMA_NAME).from(TENANT)
                .where(TENANT.SCHEMA_VERSION.lt(migrations.currentVersion())).orderBy(TENANT.ID).fetch(TENANT.SCHEMA_NAME));
        behind.forEach(this::migrate);
    }

    private void migrate(String schema) {
        migrations.migrate(schema);
        platform.run(tx -> tx.sql().update(TENANT).set(TENANT.SCHEMA_VERSION, migrations.currentVersion())
                .set(TENANT.UPDATED_AT, DSL.currentInstant()).where(TENANT.SCHEMA_NAME.eq(schema)).execute());
        LOG.log(System.Logger.Level.INFO, "Migrated {0} to version {1}", schema, migrations.currentVersion());
    }
}
