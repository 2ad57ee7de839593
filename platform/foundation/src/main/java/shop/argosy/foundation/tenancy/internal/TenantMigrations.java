package shop.argosy.foundation.tenancy.internal;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import shop.argosy.foundation.config.Configuration.Database;

/** Brings the platform's schema and each shop's up to date. Flyway's table in each schema is the truth. */
public final class TenantMigrations {

    private final Database database;
    private int currentVersion;

    public TenantMigrations(Database database) {
        this.database = database;
    }

    /** The number of the newest migration of a shop. */
    public synchronized int currentVersion() {
        if (currentVersion == 0) {
            var all = flyway("tenant", "none", Map.of("tenant_role", "none")).load().info().all();
            currentVersion = Integer.parseInt(all[all.length - 1].getVersion().getVersion());
        }
        return currentVersion;
    }

    public void migrate(String schema) {
        flyway("tenant", schema, Map.of("tenant_role", schema)).createSchemas(false).load().migrate();
    }

    public void migratePlatform() {
        flyway("platform", "platform", Map.of("platform_role", database.user())).load().migrate();
    }

    private FluentConfiguration flyway(String kind, String schema, Map<String, String> placeholders) {
        return Flyway.configure(TenantMigrations.class.getClassLoader())
                .dataSource(database.url(), database.ownerUser(), database.ownerPassword())
                .locations("classpath:migrations/" + kind).schemas(schema).defaultSchema(schema).placeholders(placeholders)
                .initSql("SET lock_timeout = '2s'").connectRetries(2);
    }
}
