package shop.argosy.foundation.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Tenant;
import shop.argosy.schema.default_schema.DefaultSchema;

/** What a shop's own database role can and cannot do, tried with plain SQL as an attacker would. */
class TenantWallIT {

    private static final String DENIED = "42501";

    private static final Foundation FOUNDATION = TestPlatform.foundation();
    private static Tenant ours;
    private static Tenant theirs;

    @BeforeAll
    static void twoShops() {
        ours = FOUNDATION.newTenant("wall-ours");
        theirs = FOUNDATION.newTenant("wall-theirs");
        for (Tenant tenant : List.of(ours, theirs)) {
            FOUNDATION.tenants().run(tenant, tx -> tx.sql().execute("insert into price_list (name, currency) values ('" + tenant.address() + "', 'EUR')"));
        }
    }

    @Test
    void aShopSeesItsOwnRows() {
        assertEquals(List.of("wall-ours"), FOUNDATION.tenants().in(ours, tx -> tx.sql().fetch("select name from price_list").getValues(0, String.class)));
    }

    @Test
    void anotherShopsRowsAreOutOfReach() {
        assertDenied("select * from " + theirs.schema() + ".price_list");
        assertDenied("insert into " + theirs.schema() + ".price_list (name, currency) values ('x', 'EUR')");
        assertDenied("set role " + theirs.schema());
        assertDenied("set session authorization " + theirs.schema());
    }

    @ParameterizedTest
    @ValueSource(strings = {"select * from platform.tenant", "select * from platform.account", "select * from relay.wakeup", "select * from relay.lease",
            "select * from flyway_schema_history", "select * from pg_authid", "select * from pg_stat_activity", "select pg_read_file('/etc/passwd')",
            "create table intruder (id int)", "create temporary table intruder (id int)", "create schema intruder", "alter table price_list add column x int",
            "truncate price_list", "select pg_advisory_xact_lock(1)", "select lo_create(0)", "create role intruder",
            "update audit_entry set action = 'x'", "delete from audit_entry", "update stock_ledger set on_hand = 1", "delete from money_ledger"})
    void whatIsNotAShopsBusinessIsDenied(String sql) {
        assertDenied(sql);
    }

    @Test
    void aShopOwnsNothingThatItCouldDrop() {
        assertDenied("drop table price_list");
        assertDenied("drop schema " + ours.schema() + " cascade");
    }

    @Test
    void aWakeupCanOnlyBeSentInOnesOwnName() {
        FOUNDATION.tenants().run(ours, tx -> tx.sql().execute("insert into relay.wakeup (tenant, kind) values ('" + ours.schema() + "', 'jobs')"));
        assertDenied("insert into relay.wakeup (tenant, kind) values ('" + theirs.schema() + "', 'jobs')");
    }

    @Test
    void everyTableIsGrantedAndTheLedgersOnlyForReadingAndAdding() {
        Set<String> changeable = FOUNDATION.tenants().in(ours, tx -> new TreeSet<>(tx.sql().fetch(
                "select table_name from information_schema.role_table_grants where grantee = session_user and table_schema = session_user and privilege_type = 'UPDATE'").getValues(0, String.class)));
        Set<String> readable = FOUNDATION.tenants().in(ours, tx -> new TreeSet<>(tx.sql().fetch(
                "select table_name from information_schema.role_table_grants where grantee = session_user and table_schema = session_user and privilege_type = 'SELECT'").getValues(0, String.class)));
        Set<String> ledgers = new TreeSet<>(readable);
        ledgers.removeAll(changeable);
        assertEquals(Set.of("audit_entry", "stock_ledger", "money_ledger"), ledgers);
        assertEquals(DefaultSchema.DEFAULT_SCHEMA.getTables().size(), readable.size());
    }

    @Test
    void aThreadThatHoldsAConnectionAndAsksForAnotherFailsAtOnce() {
        assertThrows(IllegalStateException.class, () -> FOUNDATION.tenants().run(ours, tx -> FOUNDATION.tenants().run(theirs, inner -> { })));
        assertThrows(IllegalStateException.class, () -> FOUNDATION.tenants().run(ours, tx -> FOUNDATION.platform().run(inner -> { })));
    }

    @Test
    void whatThrowsLeavesNothingBehind() {
        assertThrows(IllegalArgumentException.class, () -> FOUNDATION.tenants().run(ours, tx -> {
            tx.sql().execute("insert into price_list (name, currency) values ('gone', 'EUR')");
            throw new IllegalArgumentException();
        }));
        assertEquals(0, FOUNDATION.tenants().in(ours, tx -> tx.sql().fetch("select 1 from price_list where name = 'gone'")).size());
    }

    private static void assertDenied(String sql) {
        var refused = assertThrows(DataAccessException.class, () -> FOUNDATION.tenants().run(ours, tx -> tx.sql().execute(sql)), sql);
        assertTrue(Set.of(DENIED, "42P01", "3F000", "42883").contains(refused.sqlState()), sql + ": " + refused.getMessage());
    }
}
