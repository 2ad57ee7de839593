package shop.argosy.foundation.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.audit.Finding.Kind;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Tenant;

/** What the chain of a shop with ten records tells of somebody who owns the database. */
class AuditChainIT {

    private static final Foundation FOUNDATION = TestPlatform.foundation();
    private static final ChainShops CHAINS = new ChainShops(FOUNDATION.configuration(), FOUNDATION.platform());
    private static final PlatformSigner SIGNER = new PlatformSigner(FOUNDATION.platform(), FOUNDATION.masterKey());

    @Test
    void whatNobodyTouchedVerifies() {
        Tenant shop = shopWithTenRecords("chain-whole");
        anchor();
        var result = verify(shop);
        assertEquals(10, result.records());
        assertEquals(List.of(), result.findings());
    }

    @Test
    void aLostConnectionCostsNoRound() {
        Tenant shop = shopWithTenRecords("chain-reconnected");
        TestPlatform.asSuperuser("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + FOUNDATION.configuration().database().ownerUser() + "' and datname = current_database()");
        record(shop, 11);
        CHAINS.run(shop);
        assertEquals(11, verify(shop).records());
        assertEquals(List.of(), verify(shop).findings());
    }

    @Test
    void aChangedRecordIsNamed() {
        Tenant shop = shopWithTenRecords("chain-changed");
        tamper(shop, "update audit_entry set details = '{\"number\": 99}' where id = (select entry_id from audit_chain where sequence = 4)");
        assertEquals(List.of(Kind.CHANGED), kinds(shop));
        assertEquals(4, verify(shop).findings().getFirst().sequence());
    }

    @Test
    void aMissingRecordIsNamed() {
        Tenant shop = shopWithTenRecords("chain-missing");
        tamper(shop, "delete from audit_entry where id = (select entry_id from audit_chain where sequence = 7)");
        assertEquals("MISSING " + shop.schema() + " #7", beginning(verify(shop).findings().getFirst()));
    }

    @Test
    void aRecordThatIsGoneWithItsLinkIsNamed() {
        Tenant shop = shopWithTenRecords("chain-hole");
        tamper(shop, "delete from audit_entry where id = (select entry_id from audit_chain where sequence = 5)", "delete from audit_chain where sequence = 5");
        assertEquals("MISSING " + shop.schema() + " #5", beginning(verify(shop).findings().getFirst()));
    }

    @Test
    void recordsThatChangedPlacesAreNamed() {
        Tenant shop = shopWithTenRecords("chain-order");
        tamper(shop, "update audit_chain set sequence = 100 where sequence = 2", "update audit_chain set sequence = 2 where sequence = 3", "update audit_chain set sequence = 3 where sequence = 100");
        assertEquals("REORDERED " + shop.schema() + " #2", beginning(verify(shop).findings().getFirst()));
    }

    @Test
    void aTailThatWasCutOffIsMissedByTheAnchor() {
        Tenant shop = shopWithTenRecords("chain-tail");
        anchor();
        tamper(shop, "delete from audit_entry where id in (select entry_id from audit_chain where sequence > 8)", "delete from audit_chain where sequence > 8");
        assertEquals(List.of("MISSING " + shop.schema() + " #10"), verify(shop).findings().stream().map(AuditChainIT::beginning).toList());
    }

    @Test
    void aTailThatWasCutOffBeforeTheNextAnchorIsMissedByTheListOfEnds() {
        Tenant shop = shopWithTenRecords("chain-young-tail");
        tamper(shop, "delete from audit_entry where id in (select entry_id from audit_chain where sequence > 8)", "delete from audit_chain where sequence > 8");
        assertEquals(List.of("MISSING " + shop.schema() + " #10"), verify(shop).findings().stream().map(AuditChainIT::beginning).toList());
        record(shop, 11);
        record(shop, 12);
        CHAINS.run(shop);
        assertEquals(List.of("REWRITTEN " + shop.schema() + " #10"), verify(shop).findings().stream().map(AuditChainIT::beginning).toList());
    }

    @Test
    void aChainThatWasForgedAsAWholeDoesNotFitItsAnchor() {
        Tenant shop = shopWithTenRecords("chain-forged");
        anchor();
        tamper(shop, "delete from audit_entry where id = (select entry_id from audit_chain where sequence = 10)", "delete from audit_chain");
        CHAINS.run(shop);
        assertEquals(List.of("MISSING " + shop.schema() + " #10"), verify(shop).findings().stream().map(AuditChainIT::beginning).toList());
        record(shop, 11);
        CHAINS.run(shop);
        assertEquals(List.of("REWRITTEN " + shop.schema() + " #10"), verify(shop).findings().stream().map(AuditChainIT::beginning).toList());
    }

    @Test
    void aRecordOutsideTheChainIsNamed() {
        Tenant shop = shopWithTenRecords("chain-slipped");
        tamper(shop, "insert into audit_entry (id, at, actor_type, action, entity_type, entity_id) values ('019a0000-0000-7000-8000-000000000000', now() - interval '1 day', 'system', 'x', 'y', 'z')");
        CHAINS.run(shop);
        assertEquals(List.of(Kind.UNCHAINED), kinds(shop));
    }

    @Test
    void whatWasKeptLongEnoughGoesAndTheRestStillVerifies() {
        Tenant shop = shopWithTenRecords("chain-pruned");
        anchor();
        var later = Clock.fixed(Instant.now().plus(Duration.ofDays(2000)), ZoneOffset.UTC);
        record(shop, 11);
        tamper(shop, "update audit_entry set at = at + interval '1999 days' where (details->>'number')::int = 11");
        CHAINS.run(shop);
        new PruneChains(FOUNDATION.configuration(), FOUNDATION.platform(), SIGNER, later).run();
        var result = verify(shop);
        assertEquals(2, result.records());
        assertEquals(List.of(), result.findings());
        TestPlatform.asSuperuser("update platform.audit_pruning set sequence = 8 where chain = '" + shop.schema() + "'");
        assertTrue(verify(shop).findings().stream().anyMatch(finding -> finding.kind() == Kind.FORGED));
    }

    @Test
    void thePlatformsOwnRecordsAreChainedToo() {
        FOUNDATION.platform().run(tx -> FOUNDATION.audit().record(tx, new Audit.Entry(Actor.SYSTEM, "test.done", "test", "1", Map.of())));
        new ChainPlatform(FOUNDATION.platform()).run();
        assertTrue(FOUNDATION.platform().in(tx -> new AuditTrail().platform(tx, new AuditQuery(null, "test.done", null, null, null, null, null, 10, null))).items().getFirst().sequence() > 0);
    }

    @Test
    void recordsAreFoundByWhatTheySay() {
        Tenant shop = shopWithTenRecords("chain-search");
        FOUNDATION.tenants().run(shop, tx -> FOUNDATION.audit().read(tx, Actor.BUYER, "order.read", "order", "o-1", Map.of()));
        assertEquals(List.of("test.counted"), actions(shop, new AuditQuery("\"number\": 3", null, null, null, null, null, null, 50, null)));
        assertEquals(List.of("order.read"), actions(shop, new AuditQuery(null, "order.", null, null, null, null, null, 50, null)));
        assertEquals(List.of("order.read"), actions(shop, new AuditQuery(null, null, "access", null, null, null, null, 50, null)));
        assertEquals(List.of("order.read"), actions(shop, new AuditQuery(null, null, null, "buyer", null, null, null, 50, null)));
        assertEquals(List.of(), actions(shop, new AuditQuery(null, null, null, UUID.randomUUID().toString(), null, null, null, 50, null)));
        assertEquals(List.of(), actions(shop, new AuditQuery(null, null, null, null, null, null, Instant.now().minusSeconds(3600), 50, null)));
        assertEquals(11, actions(shop, new AuditQuery(null, null, null, null, null, Instant.now().minusSeconds(3600), null, 50, null)).size());
        assertEquals(List.of(), FOUNDATION.tenants().in(shop, tx -> FOUNDATION.audit().of(tx, "order", "o-1")));
    }

    private static Tenant shopWithTenRecords(String address) {
        Tenant shop = FOUNDATION.newTenant(address);
        IntStream.rangeClosed(1, 10).forEach(number -> record(shop, number));
        CHAINS.run(shop);
        return shop;
    }

    private static void record(Tenant shop, int number) {
        FOUNDATION.tenants().run(shop, tx -> FOUNDATION.audit().record(tx, Actor.SYSTEM, "test.counted", "test", "t", Map.of("number", number)));
    }

    private static void anchor() {
        new AnchorChains(FOUNDATION.platform(), SIGNER, FOUNDATION.blobs(), Clock.systemUTC()).anchor();
    }

    private static void tamper(Tenant shop, String... statements) {
        TestPlatform.asSuperuser(Arrays.stream(statements).map(statement -> "set search_path = " + shop.schema() + "; " + statement).toArray(String[]::new));
    }

    private static AuditVerification.Result verify(Tenant shop) {
        return new AuditVerification(FOUNDATION.configuration().database(), Clock.systemUTC(), Map.of(), Optional.empty()).shop(shop.address()).orElseThrow();
    }

    private static List<Kind> kinds(Tenant shop) {
        return verify(shop).findings().stream().map(Finding::kind).toList();
    }

    private static String beginning(Finding finding) {
        return finding.toString().replaceFirst(":.*", "");
    }

    private static List<String> actions(Tenant shop, AuditQuery query) {
        return FOUNDATION.tenants().in(shop, tx -> new AuditTrail().shop(tx, query)).items().stream().map(AuditRecord::action).toList();
    }
}
