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
    /** Room for two shops in five. */
    private static final int CAP = SHOPS * 2 / 5;
    private static final int PER_SECOND = 150;
    private static final int SHARED_CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    /** Of the median of the rounds' p95, which one disturbed round does not move. */
    private static final String RATIO = "one shop's p95";
    private static final Duration ROUND = Duration.ofSeconds(15);
    private static final Duration WARM_UP = Duration.ofSeconds(5);

    private final Sink sink;

    /** Where figures go. */
    public interface Sink {
        void times(String name, Samples samples);

        /** @param ratio how often the other's figure goes into this one's */
        void timesBeside(String name, Samples samples, String what, double ratio);

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
        FixedRate round = FixedRate.over(SHOPS, PER_SECOND, ROUND);
        FixedRate alone = FixedRate.over(1, PER_SECOND, ROUND);
        var single = new Rounds("one shop", postgres, own::visit);
        single.warmUp(FixedRate.over(1, PER_SECOND, WARM_UP));
        try (var shared = new SharedRole(postgres, shops, SHARED_CONNECTIONS)) {
            var logins = new Rounds("own roles", postgres, own::visit);
            var switches = new Rounds("SET LOCAL ROLE", postgres, shared::visit);
            logins.warmUp(round);
            switches.warmUp(FixedRate.over(SHOPS, PER_SECOND, WARM_UP));
            var before = doors.tenants().shoppers();
            for (int i = 1; i <= ROUNDS; i++) {
                single.add(alone, i);
                logins.add(round, i);
                switches.add(round, i);
            }
            tell(logins, switches, single);
            sink.once("logins a second", "", (doors.tenants().shoppers().logins() - before.logins()) / (double) (ROUNDS * ROUND.toSeconds()));
            sink.once("a login alone, p95", "ms", doors.tenants().shoppers().loginP95Millis());
            memory(postgres, "usename LIKE 't\\_%'", "own roles");
            memory(postgres, "application_name = 'shared'", "SET LOCAL ROLE");
        }
    }

    private void tell(Rounds logins, Rounds switches, Rounds single) {
        sink.times("one shop, warm", single.warm());
        sink.timesBeside(SHOPS + " shops, own roles, warm", logins.warm(), RATIO, logins.p95() / single.p95());
        sink.times(SHOPS + " shops, logging in", logins.loggedIn());
        sink.once("share that logged in", "%", logins.shareLoggedIn());
        sink.timesBeside(SHOPS + " shops, SET LOCAL ROLE", switches.warm(), RATIO, switches.p95() / single.p95());
        single.tell(sink);
        logins.tell(sink);
        switches.tell(sink);
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
        NotAsPromised.unless(run.await(Duration.ofMinutes(15)), "The migration did not end within 15 minutes");
        run.stop();
        NotAsPromised.unlessEqual(run.status().schemas().shops(), run.status().schemas().current(), "Shops with the new column");
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
