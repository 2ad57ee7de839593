package shop.argosy.operations.closing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Record;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.lifecycle.Step;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.operations.testkit.TestShop;
import shop.argosy.people.staff.Account;

/** A shop that has something of every kind: a product that can be found, a picture, an owner, a domain, a plan, and more. */
final class FullShop {

    private static final Foundation FOUNDATION = TestServices.foundation();
    private static final Deletions DELETIONS = new Deletions(FOUNDATION);
    static final int OBJECTS = 3;

    final TestShop shop;
    final Tenant tenant;
    final Account owner;

    FullShop(String address) {
        shop = new TestShop(address, "en");
        tenant = shop.tenant;
        UUID product = shop.product("lamp", "Brass Lamp", "LAMP-1");
        index(product);
        for (int i = 0; i < OBJECTS; i++) {
            byte[] bytes = {(byte) i};
            FOUNDATION.blobs().put(Blobs.key(tenant, "products", Uuid7.next(), bytes), bytes, "application/octet-stream");
        }
        shop.in(tx -> {
            FOUNDATION.audit().record(tx, Actor.SYSTEM, "product.created", "product", product.toString(), Map.of());
            return null;
        });
        owner = FOUNDATION.platform().in(tx -> {
            Account made = DELETIONS.accounts().create(tx, address + "@example.com", "no password", "en");
            DELETIONS.accounts().join(tx, made, tenant);
            String id = "'" + tenant.id() + "'";
            tx.sql().execute("insert into domain (tenant_id, host, token, state) values (" + id + ", '" + address + ".example', 'token', 'verified')");
            tx.sql().execute("insert into tenant_plan (tenant_id, plan_id) values (" + id + ", 'basic')");
            tx.sql().execute("insert into tenant_use (tenant_id, measure_at) values (" + id + ", now())");
            tx.sql().execute("insert into tenant_day (tenant_id, day, currency, orders, gmv) values (" + id + ", current_date, 'EUR', 1, 1999)");
            tx.sql().execute("insert into feature_flag_override (flag, tenant_id, is_on) values ('search-forgiving', " + id + ", true)");
            tx.sql().execute("insert into support_consent (tenant_id, account_id, expires_at) values (" + id + ", '" + made.id() + "', now() + interval '1 hour')");
            tx.sql().execute("insert into key_rotation (kind, tenant_id, to_version, phase) values ('tenant', " + id + ", 2, 'announced')");
            tx.sql().execute("insert into tenant_migration (tenant_id, from_version, to_version, urgency, state) values (" + id + ", 1, 1, 2, 'done')");
            return made;
        });
    }

    /** An index that has just started may need a second try. */
    private void index(UUID product) {
        for (int i = 0; i < 5 && TestShop.GATEWAY.count(tenant) == 0; i++) {
            TestShop.INDEXING.awaitIndexed(tenant, List.of(product));
        }
    }

    /** Closed by an admin so long ago. */
    FullShop closed(Duration ago) {
        Clock then = Deletions.in(ago.negated());
        DELETIONS.lifecycle(then).take(tenant.id(), new Step(TenantState.SUSPENDED, Actor.SYSTEM, "For a test", null));
        DELETIONS.lifecycle(then).take(tenant.id(), new Step(TenantState.CLOSED, Actor.SYSTEM, "For a test", null));
        return this;
    }

    /** As if the warning had gone out then. */
    FullShop warned(Duration ago) {
        FOUNDATION.platform().run(tx -> tx.sql().execute("insert into owner_notice (tenant_id, account_id, kind, about, status, settled_at)"
                + " select '" + tenant.id() + "', '" + owner.id() + "', 'deletion', (select id from tenant_transition where tenant_id = '" + tenant.id() + "' order by at desc, id desc limit 1), 'sent',"
                + " now() - interval '" + ago.toSeconds() + " seconds'"));
        return this;
    }

    /** Its own audit has still to be told of something. */
    FullShop unheard() {
        FOUNDATION.platform().run(tx -> tx.sql().execute("insert into untold_record (id, tenant_id, kind, actor_type, action, entity_type, entity_id, details)"
                + " values (uuidv7(), '" + tenant.id() + "', 'change', 'system', 'domain.lost', 'domain', 'one', '{}')"));
        return this;
    }

    FullShop due() {
        return closed(Deletions.KEPT.plusMinutes(1)).warned(Duration.ofDays(8));
    }

    String status() {
        return FOUNDATION.platform().in(tx -> tx.sql().fetchSingle("select status from tenant where id = ?", tenant.id()).get(0, String.class));
    }

    /** How much there is of it, by place: everything that a deletion takes away. */
    Map<String, Long> all() {
        var counts = new TreeMap<String, Long>();
        DELETIONS.remains(FOUNDATION.blobs()).forEach(kind -> counts.put(kind.what(), kind.count(tenant)));
        counts.put("tables", count("select count(*) from pg_tables where schemaname = '" + tenant.schema() + "'"));
        counts.put("roles", count("select count(*) from pg_roles where rolname = '" + tenant.schema() + "'"));
        counts.put("key", count("select length(wrapped_key) from tenant where id = '" + tenant.id() + "'"));
        return counts;
    }

    /** The platform's tables that name the shop, with the number of its rows in each. */
    Map<String, Long> rows() {
        var counts = new TreeMap<String, Long>();
        FOUNDATION.platform().in(tx -> tx.sql().fetch("select c.conrelid::regclass::text, a.attname::text from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]"
                + " where c.contype = 'f' and c.confrelid = 'platform.tenant'::regclass")).forEach(column -> counts.put(table(column),
                        count("select count(*) from " + column.get(0) + " where " + column.get(1) + " = '" + tenant.id() + "'")));
        counts.values().removeIf(rows -> rows == 0);
        return counts;
    }

    /** What the platform's audit says of the end. */
    List<String> told() {
        return FOUNDATION.platform().in(tx -> tx.sql().fetch("select action || ' ' || (details - 'closed_at')::text from audit_entry where entity_id = ? and action like 'shop.delet%' order by id",
                tenant.id().toString()).map(row -> row.get(0, String.class)));
    }

    private static String table(Record column) {
        return column.get(0, String.class).replace("platform.", "");
    }

    private static long count(String sql) {
        return FOUNDATION.platform().in(tx -> tx.sql().fetchSingle(sql).get(0, Long.class));
    }
}
