package shop.argosy.verification.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import shop.argosy.foundation.tenancy.ReadySchemas;
import shop.argosy.verification.Samples;
import shop.argosy.verification.platform.Doors;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Repository;
import shop.argosy.verification.platform.ShopRows;

/**
 * Scenario 23: a new migration over all shops while the platform serves them. One shop cannot take it, one has a
 * reader who holds on to a table, and the command is killed in the middle.
 */
final class TenantMigrations implements Scenario {

    static final int VERSION = 9001;
    private static final Duration LONGEST_LOCK = Duration.ofSeconds(2);
    /** How long a migration waits for a lock, with visitors in line behind it. */
    private static final Duration LOCK_TIMEOUT = Duration.ofMillis(500);
    /** Migrations take processor time too. */
    private static final int SLOWER = 5;
    private static final Duration BASELINE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String DONE = "SELECT count(*) FROM platform.tenant_migration WHERE state = 'done' AND to_version = " + VERSION;
    private static final String REPELLED = "SELECT count(*) FROM platform.tenant_migration WHERE attempts >= 2 AND error LIKE '%(55P03)' AND tenant_id = ";

    @Override
    public int number() {
        return 23;
    }

    @Override
    public String title() {
        return "A migration over " + tenants() + " shops, killed in the middle, one of them broken";
    }

    @Override
    public List<String> run(Trial trial) {
        Path folder = migration();
        try (var doors = Doors.open(trial.shop().platform().databaseSettings()); ShopRows broken = ShopRows.of(trial.shop()); ShopRows sound = ShopRows.of(trial.neighbour())) {
            fill(doors);
            broken.execute("ALTER TABLE product ADD COLUMN proof_note integer");
            var command = new MigrateCommand(trial.shop().platform(), folder);
            var figures = new ArrayList<String>();
            watched(trial, command, sound, figures);
            quarantined(sound, broken.list("SELECT current_schema()").getFirst());
            onceEach(sound);
            figures.add(lockControl(trial, sound));
            mended(broken, command);
            figures.add("the one set aside mended");
            return figures;
        } catch (SQLException e) {
            throw new NotAsPromised("The database could not be asked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised("Waiting was interrupted", e);
        }
    }

    private static void watched(Trial trial, MigrateCommand command, ShopRows sound, List<String> figures) throws SQLException, InterruptedException {
        Samples alone = Readers.alone(trial, BASELINE);
        try (var readers = new Readers(trial); var locks = new LockWatch(trial.shop().platform())) {
            try (Connection holder = holding(trial, sound)) {
                figures.add(killedInTheMiddle(command, sound) + " done when killed");
                long resumed = System.nanoTime();
                Process going = command.start();
                until(() -> sound.count(REPELLED + "'" + sound.tenant() + "'") == 1, going, "it met the lock");
                holder.rollback();
                NotAsPromised.unlessEqual(3, command.end(going, PATIENCE), "The exit status of ops/migrate with one shop set aside");
                figures.add("%d after the rest in %.1f s".formatted(sound.count(DONE), (System.nanoTime() - resumed) / 1e9));
            }
            locks.neverLongerThan(LONGEST_LOCK);
            readers.served(LOCK_TIMEOUT.plusMillis(Math.round(SLOWER * alone.p95())));
            figures.add(waits(readers.times(), alone));
            figures.add("no lock held or waited for longer than " + locks.longest().toMillis() + " ms");
        }
    }

    private static String waits(Samples meanwhile, Samples alone) {
        return "%d visitors meanwhile, median %.0f ms, p95 %.0f, slowest %.0f; before %.0f, %.0f, %.0f".formatted(meanwhile.count(), meanwhile.median(), meanwhile.p95(),
                meanwhile.milliseconds(1), alone.median(), alone.p95(), alone.milliseconds(1));
    }

    /** As {@code ops/prove --tenants} says. */
    private static int tenants() {
        return Integer.getInteger("argosy.prove.tenants", Size.of(40, 1_000));
    }

    private static Path migration() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Repository.root().resolve("platform/verification/target")), "migrations-");
            Files.writeString(folder.resolve("V" + VERSION + "__proof_note.sql"), "ALTER TABLE product ADD COLUMN proof_note text;\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Schemas side by side until there are enough. */
    private static void fill(Doors doors) throws InterruptedException {
        ReadySchemas schemas = doors.readySchemas();
        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<Object> one = () -> {
                schemas.create();
                return null;
            };
            for (Future<Object> made : threads.invokeAll(IntStream.range(0, tenants()).mapToObj(i -> one).toList())) {
                made.resultNow();
            }
        }
    }

    private static int killedInTheMiddle(MigrateCommand command, ShopRows rows) throws InterruptedException {
        Process going = command.start();
        until(() -> rows.count(DONE) >= tenants() / 3, going, "it could be killed");
        going.destroyForcibly().waitFor();
        long done = rows.count(DONE);
        NotAsPromised.unless(done < rows.count("SELECT count(*) FROM platform.tenant_migration"), "Nothing was left to resume");
        return (int) done;
    }

    private static void until(BooleanSupplier reached, Process going, String what) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            NotAsPromised.unless(going.isAlive() && System.nanoTime() < until, "ops/migrate ended before " + what);
            Thread.sleep(10);
        }
    }

    /** A reader in one shop who does not let go of the table. */
    private static Connection holding(Trial trial, ShopRows shop) throws SQLException {
        Connection holder = trial.shop().platform().database();
        holder.setAutoCommit(false);
        holder.setSchema(shop.list("SELECT current_schema()").getFirst());
        holder.createStatement().execute("SELECT 1 FROM product");
        return holder;
    }

    private static void quarantined(ShopRows rows, String broken) {
        NotAsPromised.unlessEqual(List.of(broken + " V" + VERSION + "__proof_note.sql: column \"proof_note\" of relation \"product\" already exists (42701)"), rows.list(
                "SELECT schema_name, error FROM platform.tenant_migration JOIN platform.tenant ON tenant.id = tenant_id WHERE state = 'quarantined'"), "Shops set aside");
        NotAsPromised.unlessEqual(List.of("1"), rows.list("SELECT count(*) FROM platform.tenant WHERE schema_version < " + VERSION), "Shops behind");
    }

    /** In every schema the column is there and Flyway has it once. */
    private static void onceEach(ShopRows rows) {
        for (String schema : rows.list("SELECT schema_name FROM platform.tenant WHERE schema_version = " + VERSION)) {
            NotAsPromised.unlessEqual(List.of("1 1"), rows.list("SELECT (SELECT count(*) FROM " + schema + ".flyway_schema_history WHERE version = '" + VERSION + "' AND success), "
                    + "(SELECT count(*) FROM pg_attribute WHERE attrelid = '" + schema + ".product'::regclass AND attname = 'proof_note')"), "Times that " + schema + " was migrated");
        }
    }

    /** Without the lock timeout the same change would make readers wait as long as one of them likes, and the watch sees it. */
    private static String lockControl(Trial trial, ShopRows shop) throws SQLException, InterruptedException {
        String schema = shop.list("SELECT current_schema()").getFirst();
        try (Connection holder = holding(trial, shop); Connection careless = trial.shop().platform().database(); Connection reader = trial.shop().platform().database();
                var locks = new LockWatch(trial.shop().platform())) {
            careless.setAutoCommit(false);
            Thread changing = Thread.ofVirtual().start(() -> quietly(careless, "ALTER TABLE " + schema + ".product ADD COLUMN control text"));
            Thread.sleep(300);
            long began = System.nanoTime();
            Thread reading = Thread.ofVirtual().start(() -> quietly(reader, "SELECT 1 FROM " + schema + ".product"));
            Thread.sleep(LONGEST_LOCK.plusMillis(200));
            holder.rollback();
            changing.join();
            careless.rollback();
            reading.join();
            Duration waited = Duration.ofNanos(System.nanoTime() - began);
            NotAsPromised.unless(waited.compareTo(LONGEST_LOCK) > 0, "Without the lock timeout a reader waited only " + waited.toMillis() + " ms: the promise proves nothing");
            NotAsPromised.unless(locks.longest().compareTo(LONGEST_LOCK) > 0, "Of a lock that was waited for so long only " + locks.longest().toMillis() + " ms were seen: the promise proves nothing");
            return "control: without the lock timeout a reader waits " + waited.toMillis() + " ms";
        }
    }

    private static void quietly(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void mended(ShopRows broken, MigrateCommand command) throws InterruptedException {
        broken.execute("ALTER TABLE product DROP COLUMN proof_note");
        NotAsPromised.unlessEqual(0, command.end(command.start("--retry"), PATIENCE), "The exit status of ops/migrate --retry after the repair");
        NotAsPromised.unlessEqual(List.of("0"), broken.list("SELECT count(*) FROM platform.tenant WHERE schema_version < " + VERSION), "Shops behind");
    }
}
