package shop.argosy.foundation.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.tenancy.internal.MigrationQueue;
import shop.argosy.foundation.tenancy.internal.TenantMigrations;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

/** A new migration over all shops, each time a number higher than the last. */
class MigrationRunIT {

    private static final Foundation FOUNDATION = TestPlatform.foundation();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static int newest = 9000;

    @TempDir
    private Path folder;
    private Configuration.Migrations settings;
    private MigrationRun run;

    @BeforeEach
    void aMigrationNobodyHas() throws IOException {
        for (int number = 9001; number <= newest + 1; number++) {
            Files.writeString(folder.resolve("V" + number + "__trial_column.sql"), "ALTER TABLE price_list ADD COLUMN trial_" + number + " text;\n");
        }
        newest++;
        settings = new Configuration.Migrations(List.of("classpath:migrations/tenant", "filesystem:" + folder), 3);
        run = run();
    }

    @AfterEach
    void nobodyWaits() {
        run.stop();
    }

    @Test
    void allShopsAreMigratedAndSayHowFar() throws Exception {
        Tenant shop = FOUNDATION.newTenant("migrated");
        run.prepare();
        assertTrue(run.status().waiting() > 0);
        assertTrue(run.await(PATIENCE));
        MigrationStatus status = run.status();
        assertEquals(List.of(shops("status <> 'ready'"), shops("status = 'ready'")), List.of(status.schemas().current(), status.schemas().readyCurrent()));
        assertTrue(status.schemas().allCurrent());
        assertEquals(List.of(newest, newest, 0, 0, 0L), List.of(status.version(), status.lowestServed(), status.waiting(), status.running(), status.secondsLeft()));
        assertTrue(status.perSecond() > 0);
        FOUNDATION.tenants().run(shop, tx -> tx.sql().execute("update price_list set trial_" + newest + " = 'x'"));
    }

    private static int shops(String condition) {
        return FOUNDATION.platform().in(tx -> tx.sql().fetchCount(DSL.selectOne().from("tenant").where(DSL.condition(condition))));
    }

    @Test
    void theOneThatFailsIsSetAsideWithItsErrorAndTheOthersGoOn() throws Exception {
        Tenant broken = FOUNDATION.newTenant("broken-" + newest);
        Tenant sound = FOUNDATION.newTenant("sound-" + newest);
        asSuperuser("ALTER TABLE " + broken.schema() + ".price_list ADD COLUMN trial_" + newest + " integer");
        run.prepare();
        assertTrue(run.await(PATIENCE));
        assertEquals(newest, version(sound));
        MigrationStatus.Quarantined only = run.status().quarantined().getFirst();
        assertEquals(1, run.status().quarantined().size());
        assertEquals(List.of(broken.id(), broken.address(), 1, false), List.of(only.tenant(), only.address(), only.attempts(), only.served()));
        assertEquals("V" + newest + "__trial_column.sql: column \"trial_" + newest + "\" of relation \"price_list\" already exists (42701)", only.error());
        itsNoticeIsShownUntilItIsMended(broken, sound);
    }

    private void itsNoticeIsShownUntilItIsMended(Tenant broken, Tenant sound) throws Exception {
        var outdated = new OutdatedShops(FOUNDATION.configuration().database(), settings, FOUNDATION.platform());
        outdated.read();
        try (var node = new Node(new Tenants(FOUNDATION.configuration(), FOUNDATION.masterKey(), FOUNDATION.platform(), outdated))) {
            var refused = assertThrows(Problem.class, () -> node.tenants().run(broken, tx -> { }));
            assertEquals(List.of(503, "shop-being-updated", 30), List.of(refused.status(), refused.code(), refused.extras().get("retry_after")));
            node.tenants().run(sound, tx -> { });
            assertEquals(1, run.status().schemas().withNotice());
            asSuperuser("ALTER TABLE " + broken.schema() + ".price_list DROP COLUMN trial_" + newest);
            assertTrue(run.retry(broken.id()));
            assertTrue(run.await(PATIENCE));
            outdated.readAgain();
            node.tenants().run(broken, tx -> { });
            assertFalse(run.retry(broken.id()));
            assertEquals(List.of(), run.status().quarantined());
        }
    }

    private record Node(Tenants tenants) implements AutoCloseable {
        @Override
        public void close() {
            tenants.close();
        }
    }

    @Test
    void whoeverHoldsALockOnlyDelaysTheMigrationAndNobodyWaitsLongBehindIt() throws Exception {
        Tenant shop = FOUNDATION.newTenant("locked-" + newest);
        run.prepare();
        try (var holder = TestPlatform.superuser(); var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT 1 FROM " + shop.schema() + ".price_list");
            assertFalse(run.await(Duration.ofSeconds(3)));
            long began = System.nanoTime();
            FOUNDATION.tenants().run(shop, tx -> tx.sql().fetch("select 1 from price_list"));
            assertTrue(System.nanoTime() - began < Duration.ofSeconds(2).toNanos());
            holder.rollback();
        }
        assertTrue(run.await(PATIENCE));
        assertEquals(newest, version(shop));
    }

    @Test
    void whatAKilledWorkerHadIsTakenUpWhenItsLeaseEnds() throws Exception {
        FOUNDATION.newTenant("abandoned-" + newest);
        run.prepare();
        var queue = new MigrationQueue(FOUNDATION.platform(), new TenantMigrations(FOUNDATION.configuration().database(), settings.places()));
        UUID taken = queue.take(UUID.randomUUID(), null).orElseThrow().tenant();
        run.start();
        assertFalse(run.await(Duration.ofSeconds(5)));
        assertEquals(1, run.status().running());
        asSuperuser("UPDATE platform.tenant_migration SET leased_until = now() WHERE tenant_id = '" + taken + "'");
        assertTrue(run.await(PATIENCE));
        assertTrue(run.status().schemas().allCurrent());
    }

    @Test
    void aReadySchemaThatIsTooOldIsNotGivenAwayUntilItIsMigrated() throws Exception {
        var newer = new ReadySchemas(FOUNDATION.platform(), FOUNDATION.configuration(), settings, new ReadySchemas.Keys(FOUNDATION.masterKey(), FOUNDATION.tenantKeys()));
        FOUNDATION.readySchemas().refill(1);
        assertTrue(FOUNDATION.platform().in(tx -> newer.assign(tx, shop("too-early-" + newest))).isEmpty());
        run.prepare();
        assertTrue(run.await(PATIENCE));
        assertEquals("in-time-" + newest, FOUNDATION.platform().in(tx -> newer.assign(tx, shop("in-time-" + newest))).orElseThrow().address());
    }

    @Test
    void aSchemaMadeAtOnceIsToFlywayAsIfItHadMadeIt() throws Exception {
        FOUNDATION.readySchemas().refill(1);
        run.prepare();
        run.await(PATIENCE);
        Tenant shop = FOUNDATION.newTenant("at-once-" + newest);
        assertTrue(run.only(shop.address()));
        try (var look = TestPlatform.superuser(); var rows = look.createStatement().executeQuery(
                "SELECT count(*), max(installed_rank), bool_and(success), max(version) FROM " + shop.schema() + ".flyway_schema_history")) {
            assertTrue(rows.next());
            assertEquals(rows.getInt(1), rows.getInt(2));
            assertTrue(rows.getBoolean(3));
            assertEquals(Integer.toString(newest), rows.getString(4));
        }
        assertFalse(run.only("nobody-has-this-address"));
    }

    private MigrationRun run() {
        return new MigrationRun(FOUNDATION.configuration().database(), settings, FOUNDATION.platform());
    }

    private static ReadySchemas.Assignment shop(String address) {
        return new ReadySchemas.Assignment(address, address, "none", "DE", "EUR", "en");
    }

    private static int version(Tenant tenant) throws SQLException {
        try (var look = TestPlatform.superuser(); var row = look.createStatement().executeQuery("SELECT schema_version FROM platform.tenant WHERE id = '" + tenant.id() + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (var superuser = TestPlatform.superuser(); var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
