package shop.argosy.verification.bench.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.MigrationRun;
import shop.argosy.kernel.Tenant;
import shop.argosy.verification.Samples;
import shop.argosy.verification.platform.Doors;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Repository;

/** Many shops in one PostgreSQL: what they cost to make, to keep, to visit and to change. */
public final class TenantMeasures {

    private static final int SHOPS = Integer.getInteger("argosy.bench.shops", 1_000);
    private static final int CAP = Integer.getInteger("argosy.bench.cap", 400);
    private static final int PER_SECOND = Integer.getInteger("argosy.bench.rate", 150);
    private static final int SHARED_CONNECTIONS = 8;
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("argosy.bench.seconds", 40));
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private final Sink sink;

    /** Where figures go. */
    public interface Sink {
        void times(String name, Samples samples);

        /** Beside another's p95. */
        void timesBeside(String name, Samples samples, String what, Samples other);

        void once(String name, String unit, double value);
    }

    public TenantMeasures(Sink sink) {
        this.sink = sink;
    }

    public void run() {
        try (BarePostgres postgres = BarePostgres.start()) {
            var settings = new HashMap<>(postgres.settings());
            settings.put("ARGOSY_TENANT_CONNECTIONS", Integer.toString(CAP));
            try (Doors doors = Doors.open(settings)) {
                List<Tenant> shops = make(doors, postgres);
                visits(doors, postgres, shops);
                column(doors);
            }
        } catch (SQLException e) {
            throw new NotAsPromised("The database could not be asked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised("Waiting was interrupted", e);
        }
    }

    private List<Tenant> make(Doors doors, BarePostgres postgres) throws SQLException {
        BarePostgres.Disk empty = postgres.disk();
        long began = System.nanoTime();
        List<Tenant> shops = Shops.make(doors, postgres, SHOPS);
        sink.once("one shop made, in bulk", "ms", millisSince(began) / SHOPS);
        BarePostgres.Disk all = postgres.disk().minus(empty);
        double tables = count(postgres, "SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relnamespace = '" + shops.getFirst().schema() + "'::regnamespace");
        sink.once("disk a shop", "MiB", all.bytes() / 1048576.0 / SHOPS);
        sink.once("files a shop", "files", (double) all.files() / SHOPS);
        sink.once("disk a table", "KiB", all.bytes() / 1024.0 / SHOPS / tables);
        sink.once("files a table", "files", all.files() / tables / SHOPS);
        return shops;
    }

    private void visits(Doors doors, BarePostgres postgres, List<Tenant> shops) throws SQLException {
        var own = new OwnRoles(doors.tenants(), shops);
        FixedRate.over(1, PER_SECOND, WARM_UP).run(own::visit);
        FixedRate.Result single = served("one shop", FixedRate.over(1, PER_SECOND, LENGTH.dividedBy(2)).run(own::visit));
        sink.times("one shop, warm", single.warm());
        FixedRate.over(SHOPS, PER_SECOND, WARM_UP.multipliedBy(2)).run(own::visit);
        var before = doors.tenants().shoppers();
        FixedRate.Result many = served("many shops", FixedRate.over(SHOPS, PER_SECOND, LENGTH).run(own::visit));
        var after = doors.tenants().shoppers();
        sink.timesBeside(SHOPS + " shops, warm", many.warm(), "one shop, warm", single.warm());
        sink.times(SHOPS + " shops, logging in", many.loggedIn());
        sink.once("share that logged in", "%", many.shareLoggedIn());
        sink.once("logins a second", "", (after.logins() - before.logins()) / many.seconds());
        sink.once("a login alone, p95", "ms", after.loginP95Millis());
        memory(postgres, "usename LIKE 't\\_%'", "own roles");
        shared(postgres, shops, single);
    }

    private void shared(BarePostgres postgres, List<Tenant> shops, FixedRate.Result single) throws SQLException {
        try (var shared = new SharedRole(postgres, shops, SHARED_CONNECTIONS)) {
            FixedRate.over(SHOPS, PER_SECOND, WARM_UP.multipliedBy(2)).run(shared::visit);
            FixedRate.Result result = served("shared role", FixedRate.over(SHOPS, PER_SECOND, LENGTH).run(shared::visit));
            sink.timesBeside("SET LOCAL ROLE", result.warm(), "one shop, warm", single.warm());
            memory(postgres, "application_name = 'shared'", "SET LOCAL ROLE");
        }
    }

    private void memory(BarePostgres postgres, String which, String name) throws SQLException {
        try (var superuser = postgres.superuser()) {
            Backends backends = Backends.of(superuser, which);
            sink.once("backends, " + name, "", backends.mebibytes().size());
            sink.once("memory a backend, " + name, "MiB", backends.median());
            sink.once("largest backend, " + name, "MiB", backends.largest());
            sink.once("memory a shop, " + name, "MiB", backends.sum() / SHOPS);
        }
    }

    /** One added column for all, by the command's own way. */
    private void column(Doors doors) throws InterruptedException {
        var settings = new Configuration.Migrations(List.of("classpath:migrations/tenant", "filesystem:" + migration()), doors.configuration().migrations().atOnce());
        var run = new MigrationRun(doors.configuration().database(), settings, doors.platform());
        long began = System.nanoTime();
        run.prepare();
        run.start();
        NotAsPromised.unless(run.await(Duration.ofMinutes(5)), "The migration did not end within 5 minutes");
        run.stop();
        NotAsPromised.unlessEqual(run.status().shops(), run.status().current(), "Shops with the new column");
        sink.once("one column over " + SHOPS, "s", millisSince(began) / 1000);
        sink.once("migrations a second", "", SHOPS / (millisSince(began) / 1000));
    }

    private static Path migration() {
        try {
            Path folder = Files.createTempDirectory(Repository.root().resolve("platform/verification/target"), "migrations-");
            Files.writeString(folder.resolve("V9001__bench_note.sql"), "ALTER TABLE product ADD COLUMN bench_note text;\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FixedRate.Result served(String what, FixedRate.Result result) {
        NotAsPromised.unlessEqual(List.of(), result.failures().stream().limit(3).toList(), "Visits that failed, " + what);
        return result;
    }

    private static double count(BarePostgres postgres, String query) throws SQLException {
        try (var superuser = postgres.superuser(); var row = superuser.createStatement().executeQuery(query)) {
            row.next();
            return row.getDouble(1);
        }
    }

    private static double millisSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
