package shop.argosy.operations.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.AuditVerification;
import shop.argosy.foundation.audit.Finding;
import shop.argosy.foundation.deletion.ShopRemains;
import shop.argosy.foundation.deletion.StuckDeletion;
import shop.argosy.foundation.deletion.StuckDeletions;
import shop.argosy.foundation.lifecycle.Step;
import shop.argosy.foundation.tenancy.SchemaRemoval;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.testkit.TestServices;

/** With PostgreSQL, Elasticsearch and S3: what goes, what stays, and whom it must never touch. */
class DeletionIT {

    private static final Foundation FOUNDATION = TestServices.foundation();
    private static final Deletions DELETIONS = new Deletions(FOUNDATION);
    private static final Duration LATER = Duration.ofMinutes(1);

    @Test
    void a_closed_shop_whose_time_is_over_is_gone_from_everywhere_and_its_neighbour_is_whole() {
        var neighbour = new FullShop("deletion-neighbour");
        var before = neighbour.all();
        var shop = new FullShop("deletion-due").due().unheard();
        long tables = shop.all().get("tables");
        delete();
        assertEquals(Set.of(0L), Set.copyOf(shop.all().values()), shop.all().toString());
        assertEquals(Map.of("tenant_transition", 2L, "owner_notice", 3L, "shop_deletion", 1L), shop.rows());
        assertEquals(before, neighbour.all());
        assertEquals("deleted", shop.status());
        assertEquals(List.of("shop.deletion-began {}",
                "shop.deleted {\"tables\": " + tables + ", \"domains\": 1, \"objects\": 3, \"memberships\": 1, \"plan_and_use\": 3, \"audit_records\": 3, \"key_rotations\": 1, \"untold_records\": 1, "
                        + "\"flag_exceptions\": 1, \"search_documents\": 1, \"support_consents\": 1}"), shop.told());
    }

    @Test
    void what_a_shops_role_has_granted_keeps_nothing_of_the_shop() {
        var shop = new FullShop("deletion-granted").due();
        FOUNDATION.tenants().run(shop.tenant, tx -> tx.sql().execute("ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC"));
        delete();
        assertEquals("deleted", shop.status());
        assertEquals(Set.of(0L), Set.copyOf(shop.all().values()), shop.all().toString());
    }

    @Test
    void nobody_gets_the_address_again_and_nobody_finds_the_shop() {
        var shop = new FullShop("deletion-address").due();
        delete();
        assertTrue(FOUNDATION.directory().isTaken("deletion-address"));
        assertTrue(FOUNDATION.directory().byAddress("deletion-address").isEmpty());
        assertTrue(FOUNDATION.directory().byId(shop.tenant.id()).isEmpty());
        assertEquals("shop-deleted", assertThrows(Problem.class, () -> reopen(shop, Clock.systemUTC())).code());
    }

    @Test
    void a_second_run_changes_nothing() {
        var shop = new FullShop("deletion-twice").due();
        delete();
        var told = shop.told();
        delete();
        assertEquals(told, shop.told());
        assertEquals("deleted", shop.status());
    }

    @Test
    void a_deletion_that_does_not_get_on_is_told_until_it_does() {
        var shop = new FullShop("deletion-stuck").due();
        DELETIONS.chore(Clock.systemUTC()).run();
        assertEquals(List.of(), findings(shop));
        DELETIONS.chore(Deletions.in(LATER), List.of(new Unreachable())).run();
        assertEquals(List.of(), findings(shop));
        assertEquals(List.of(new StuckDeletion(shop.tenant.id(), "deletion-stuck", "deletion-stuck", "IllegalStateException: The storage is away")), stuck(shop));
        assertEquals("deleting", shop.status());
        DELETIONS.chore(Deletions.in(LATER)).run();
        assertEquals(List.of(), stuck(shop));
        assertEquals("deleted", shop.status());
    }

    @Test
    void a_shop_that_is_not_closed_or_not_due_or_whose_owners_were_not_warned_in_time_is_left_alone() {
        Duration longAgo = Deletions.KEPT.plusDays(1);
        var open = new FullShop("deletion-open");
        var suspended = new FullShop("deletion-suspended");
        DELETIONS.lifecycle(Deletions.in(longAgo.negated())).take(suspended.tenant.id(), new Step(TenantState.SUSPENDED, Actor.SYSTEM, "For a test", null));
        var early = new FullShop("deletion-early").closed(Deletions.KEPT.minusMinutes(5)).warned(Duration.ofDays(8));
        var unwarned = new FullShop("deletion-unwarned").closed(longAgo);
        var late = new FullShop("deletion-late").closed(longAgo).warned(Duration.ofDays(6));
        var shops = List.of(open, suspended, early, unwarned, late);
        var before = shops.stream().map(FullShop::all).toList();
        delete();
        assertEquals(List.of("active", "suspended", "closed", "closed", "closed"), shops.stream().map(FullShop::status).toList());
        assertEquals(before, shops.stream().map(FullShop::all).toList());
    }

    @Test
    void a_warning_of_an_earlier_closing_is_none() {
        var shop = new FullShop("deletion-warned-before").closed(Duration.ofDays(90)).warned(Duration.ofDays(50));
        reopen(shop, Deletions.in(Duration.ofDays(-45)));
        shop.closed(Deletions.KEPT.plusDays(1));
        delete();
        assertEquals("closed", shop.status());
    }

    @Test
    void whoever_calls_the_last_step_by_mistake_destroys_nothing() {
        var shop = new FullShop("deletion-mistake").closed(Deletions.KEPT.plusDays(1));
        var before = shop.all();
        var removal = new SchemaRemoval(FOUNDATION.configuration());
        assertThrows(IllegalStateException.class, () -> removal.lockOut(shop.tenant));
        assertThrows(IllegalStateException.class, () -> removal.drop(shop.tenant));
        assertEquals(before, shop.all());
        FOUNDATION.tenants().run(shop.tenant, tx -> tx.sql().fetch("select 1 from product"));
    }

    @Test
    void whoever_is_logged_in_when_the_shop_is_condemned_is_thrown_out() {
        var shop = new FullShop("deletion-inside").due();
        assertThrows(RuntimeException.class, () -> shop.shop.in(tx -> {
            tx.sql().fetch("select 1 from product");
            CompletableFuture.runAsync(DeletionIT::delete).join();
            return tx.sql().fetch("select 1 from product");
        }));
        assertEquals("deleted", shop.status());
    }

    @Test
    void the_audit_of_all_shops_verifies_afterwards_and_notices_when_the_last_word_is_missing() {
        var shop = new FullShop("deletion-audit").due();
        delete();
        assertEquals(List.of(), findings(shop));
        assertEquals(List.of(), verification().shop(shop.tenant.address()).orElseThrow().findings().stream().filter(finding -> finding.chain().equals(shop.tenant.schema())).toList());
        asOwner("delete from platform.audit_pruning where chain = '" + shop.tenant.schema() + "'");
        assertEquals(List.of(Finding.Kind.MISSING), findings(shop).stream().map(Finding::kind).toList());
    }

    private static List<Finding> findings(FullShop shop) {
        return verification().all().findings().stream().filter(finding -> finding.chain().equals(shop.tenant.schema())).toList();
    }

    private static AuditVerification verification() {
        return new AuditVerification(FOUNDATION.configuration().database(), Clock.systemUTC(), Map.of(), Optional.empty());
    }

    /** Something of a shop in a place that cannot be reached. */
    private record Unreachable() implements ShopRemains {

        @Override
        public String what() {
            return "unreachable";
        }

        @Override
        public long count(Tenant shop) {
            throw new IllegalStateException("The storage is away");
        }

        @Override
        public void remove(Tenant shop) {
            throw new IllegalStateException("The storage is away");
        }
    }

    private static List<StuckDeletion> stuck(FullShop shop) {
        return FOUNDATION.platform().in(new StuckDeletions()::all).stream().filter(one -> one.shop().equals(shop.tenant.id())).toList();
    }

    private static void asOwner(String sql) {
        var database = FOUNDATION.configuration().database();
        try (var owner = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword()); var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void reopen(FullShop shop, Clock clock) {
        DELETIONS.lifecycle(clock).take(shop.tenant.id(), new Step(TenantState.ACTIVE, Actor.SYSTEM, "For a test", null));
    }

    /** Condemns what is due, and goes on when every node has forgotten it. */
    private static void delete() {
        DELETIONS.chore(Clock.systemUTC()).run();
        DELETIONS.chore(Deletions.in(LATER)).run();
    }
}
