package shop.argosy.foundation.tenancy.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import shop.argosy.foundation.config.Configuration.Database;

/** Brings the platform's schema and each shop's up to date. Flyway's table in each schema is the truth. */
public final class TenantMigrations {

    /** A shop's schema is not held up longer than this by a lock that somebody else has, nor are those behind us in the line. */
    private static final String LOCK_TIMEOUT = "options=-c%20lock_timeout=500";
    private static final String OPTIONAL = "optional ";

    private final Database database;
    private final List<String> places;
    private List<MigrationInfo> all;

    /** @param places where the shops' migrations are, as Flyway names locations */
    public TenantMigrations(Database database, List<String> places) {
        this.database = database;
        this.places = List.copyOf(places);
    }

    /** The number of the newest migration of a shop. */
    public int currentVersion() {
        return number(all().getLast());
    }

    /**
     * The oldest schema that this code can serve. Code needs every migration that it comes with, except those whose
     * file says that it does not: {@code V0042__optional_gift_note.sql}.
     */
    public int lowestServed() {
        return all().stream().filter(migration -> !migration.getDescription().startsWith(OPTIONAL)).mapToInt(TenantMigrations::number).max().orElse(0);
    }

    /** In the order in which they are applied. */
    synchronized List<MigrationInfo> all() {
        if (all == null) {
            all = Stream.of(tenantFlyway("none").load().info().all()).filter(migration -> migration.getVersion() != null).toList();
        }
        return all;
    }

    List<String> places() {
        return places;
    }

    public void migrate(String schema) {
        tenantFlyway(schema).createSchemas(false).load().migrate();
    }

    public void migratePlatform() {
        flyway("platform", Map.of("platform_role", database.user())).locations("classpath:migrations/platform").load().migrate();
    }

    private FluentConfiguration tenantFlyway(String schema) {
        return flyway(schema, Map.of("tenant_role", schema)).locations(places.toArray(String[]::new));
    }

    private FluentConfiguration flyway(String schema, Map<String, String> placeholders) {
        return Flyway.configure(TenantMigrations.class.getClassLoader())
                .dataSource(database.url() + (database.url().contains("?") ? "&" : "?") + LOCK_TIMEOUT, database.ownerUser(), database.ownerPassword())
                .schemas(schema).defaultSchema(schema).placeholders(placeholders)
                .connectRetries(2);
    }

    private static int number(MigrationInfo migration) {
        return Integer.parseInt(migration.getVersion().getVersion());
    }
}
