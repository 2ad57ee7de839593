package shop.argosy.foundation.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
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
        assertEquals(List.of("wall-ours"), FOUNDATION.tenants().in(ours, tx -> tx.sql().select(DSL.field("name", String.class)).from("price_list").fetch(0, String.class)));
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
            "update audit_entry set action = 'x'", "delete from audit_entry", "update audit_chain set hash = 'x'", "delete from audit_chain", "insert into audit_chain (sequence, entry_id, previous, hash) values (9223372036854775807, uuidv7(), 'x', 'x')",
            "set session_replication_role = replica", "alter table audit_entry disable trigger all", "drop trigger audit_entry_stamp on audit_entry", "select stamp_audit_entry()", "delete from privacy_erasure", "update stock_ledger set on_hand = 1", "delete from money_ledger"})
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
    void everyTableIsGrantedAndTheLedgersOnlyForReadingAndAdding() throws SQLException {
        var granted = new TreeMap<String, Set<String>>();
        try (var superuser = TestPlatform.superuser(); var statement = superuser.createStatement(); var rows = statement.executeQuery("""
                SELECT relation.relname, coalesce(string_agg(acl.privilege_type, ' ' ORDER BY acl.privilege_type), '') FROM pg_class relation
                LEFT JOIN LATERAL (SELECT * FROM aclexplode(relation.relacl) WHERE grantee = relation.relnamespace::regnamespace::text::regrole) acl ON true
                WHERE relation.relnamespace = '%s'::regnamespace AND relation.relkind = 'r' GROUP BY 1""".formatted(ours.schema()))) {
            while (rows.next()) {
                granted.computeIfAbsent(rows.getString(2), any -> new TreeSet<>()).add(rows.getString(1));
            }
        }
        assertEquals(Set.of("", "SELECT", "INSERT SELECT", "DELETE INSERT SELECT UPDATE"), granted.keySet());
        assertEquals(Set.of("flyway_schema_history"), granted.get(""));
        assertEquals(Set.of("audit_chain"), granted.get("SELECT"));
        assertEquals(Set.of("audit_entry", "privacy_erasure", "stock_ledger", "money_ledger"), granted.get("INSERT SELECT"));
        assertEquals(DefaultSchema.DEFAULT_SCHEMA.getTables().size() - 5, granted.get("DELETE INSERT SELECT UPDATE").size());
    }

    @Test
    void aRecordOfTheAuditGetsItsIdAndItsTimeFromTheDatabase() {
        String past = "019a0000-0000-7000-8000-000000000000";
        FOUNDATION.tenants().run(ours, tx -> tx.sql().execute("insert into audit_entry (id, at, actor_type, action, entity_type, entity_id) values ('" + past + "', '2001-01-01', 'system', 'wall.past', 'y', 'z')"));
        assertEquals(List.of(0L, 1L), FOUNDATION.tenants().in(ours, tx -> List.of(
                tx.sql().fetchSingle("select count(*) from audit_entry where id = '" + past + "'").get(0, Long.class),
                tx.sql().fetchSingle("select count(*) from audit_entry where action = 'wall.past' and at > now() - interval '1 minute'").get(0, Long.class))));
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
