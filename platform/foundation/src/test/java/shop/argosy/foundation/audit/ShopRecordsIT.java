package shop.argosy.foundation.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.relay.SoleWorker;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Tenant;

class ShopRecordsIT {

    private static final Foundation FOUNDATION = TestPlatform.foundation();
    private static final ShopRecords RECORDS = new ShopRecords(FOUNDATION.platform(), FOUNDATION.tenants(), FOUNDATION.audit());

    private final Tenant shop = FOUNDATION.newTenant("told-" + UUID.randomUUID().toString().substring(0, 8));

    @Test
    void a_record_is_told_once_and_then_forgotten() {
        add("one");
        add("two");
        RECORDS.tell(shop.id());
        RECORDS.tell(shop.id());
        assertEquals(List.of("domain.added", "domain.added"), List.of(heard("one"), heard("two")));
        assertEquals(0, untold());
    }

    @Test
    void a_node_that_died_after_telling_has_it_told_by_another_and_heard_once() {
        add("one");
        TestPlatform.asSuperuser("create table public.kept as select * from platform.untold_record where tenant_id = '" + shop.id() + "'");
        RECORDS.tell(shop.id());
        TestPlatform.asSuperuser("insert into platform.untold_record select * from public.kept", "drop table public.kept");
        RECORDS.tell(shop.id());
        assertEquals("domain.added", heard("one"));
        assertEquals(0, untold());
    }

    @Test
    void a_shop_that_cannot_be_reached_is_told_later_and_nobody_waits_for_it() {
        TestPlatform.asSuperuser("alter table " + shop.schema() + ".audit_entry rename to away");
        add("one");
        RECORDS.tell(shop.id());
        assertEquals(1, untold());
        TestPlatform.asSuperuser("alter table " + shop.schema() + ".away rename to audit_entry");
        chore(Clock.systemUTC()).run();
        assertEquals(1, untold());
        chore(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2))).run();
        assertEquals("domain.added", heard("one"));
        assertEquals(0, untold());
    }

    @Test
    void a_deed_that_is_taken_back_is_told_to_nobody() {
        try {
            FOUNDATION.platform().run(tx -> {
                RECORDS.add(tx, shop.id(), entry("one"));
                throw new IllegalStateException("For a test");
            });
        } catch (IllegalStateException taken) {
            assertEquals("For a test", taken.getMessage());
        }
        RECORDS.tell(shop.id());
        assertEquals("", heard("one"));
    }

    private static TellShops chore(Clock clock) {
        return new TellShops(FOUNDATION.platform(), RECORDS, new SoleWorker(FOUNDATION.platform()), clock);
    }

    private void add(String domain) {
        FOUNDATION.platform().run(tx -> RECORDS.add(tx, shop.id(), entry(domain)));
    }

    private static Audit.Entry entry(String domain) {
        return new Audit.Entry(Actor.SYSTEM, "domain.added", "domain", domain, Map.of("host", domain + ".example"));
    }

    /** What the shop's audit says of it. */
    private String heard(String domain) {
        return String.join(" ", FOUNDATION.tenants().in(shop, tx -> FOUNDATION.audit().of(tx, "domain", domain)).stream().map(Audit.Recorded::action).toList());
    }

    private int untold() {
        return FOUNDATION.platform().in(tx -> tx.sql().fetchSingle("select count(*)::int from untold_record where tenant_id = ?", shop.id()).get(0, Integer.class));
    }
}
