package shop.argosy.foundation.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Tenant;

/** Whoever owns the database makes a shop's whole chain of three records disappear, and the shop with it; the platform deletes one, too. */
class DisappearedChainsIT {

    private static final Foundation FOUNDATION = TestPlatform.foundation();
    private static final ChainShops CHAINS = new ChainShops(FOUNDATION.configuration(), FOUNDATION.platform());
    private static final PlatformSigner SIGNER = new PlatformSigner(FOUNDATION.platform(), FOUNDATION.masterKey());

    private final List<Tenant> made = new ArrayList<>();

    /** Other tests' anchors are to fit the ends that they find. */
    @AfterEach
    void forget() {
        TestPlatform.asSuperuser("delete from platform.audit_anchor_leaf", "delete from platform.audit_anchor");
        made.forEach(shop -> TestPlatform.asSuperuser("delete from platform.audit_head where chain = '" + shop.schema() + "'", "delete from platform.audit_pruning where chain = '" + shop.schema() + "'"));
    }

    @Test
    void recordsAreMissedThoughTheirShopIsMarkedAsBeingDeleted() {
        Tenant shop = shopWithThreeRecords("gone-marked");
        deleteRecords(shop);
        mark(shop, "deleting");
        assertEquals(List.of("MISSING " + shop.schema() + " #3"), findings(shop));
        assertEquals(List.of("MISSING " + shop.schema() + " #3"), beginnings(verification().shop(shop.address()).orElseThrow(), shop));
    }

    @Test
    void recordsAreMissedThoughTheirShopHasNoRowAnyMore() {
        Tenant shop = shopWithThreeRecords("gone-without-row");
        deleteRecords(shop);
        deleteRow(shop);
        assertEquals(List.of("MISSING " + shop.schema() + " #3"), findings(shop));
    }

    @Test
    void recordsAreMissedThoughOnlyAnAnchorTellsOfThem() {
        Tenant shop = shopWithThreeRecords("gone-anchored");
        new AnchorChains(FOUNDATION.platform(), SIGNER, FOUNDATION.blobs(), Clock.systemUTC()).anchor();
        TestPlatform.asSuperuser("delete from platform.audit_head where chain = '" + shop.schema() + "'");
        deleteRecords(shop);
        deleteRow(shop);
        assertEquals(List.of("MISSING " + shop.schema() + " #3"), findings(shop));
    }

    @Test
    void recordsAreMissedThoughTheirSchemaIsGone() {
        Tenant shop = shopWithThreeRecords("gone-schema");
        drop(shop.schema());
        for (String status : List.of("active", "deleting", "deleted")) {
            mark(shop, status);
            assertEquals(List.of("MISSING " + shop.schema() + " #3"), findings(shop), status);
        }
    }

    @Test
    void aFindingNamesTheAddressAsLongAsARowHasIt() {
        Tenant shop = shopWithThreeRecords("gone-named");
        deleteRecords(shop);
        assertEquals(List.of("MISSING gone-named (" + shop.schema() + ") #3"), told(shop));
        deleteRow(shop);
        assertEquals(List.of("MISSING (" + shop.schema() + ") #3"), told(shop));
        assertEquals("MISSING anchors: anchor 7 is gone", Finding.ofAnchor(Finding.Kind.MISSING, 7, "is gone").told(Map.of()));
    }

    @Test
    void aSchemaThatIsGoneKeepsNoOtherChainFromBeingPrunedAndIsLoggedOnce() {
        List<Tenant> shops = Stream.of(shopWithThreeRecords("prune-one"), shopWithThreeRecords("prune-two")).sorted(Comparator.comparing(Tenant::schema)).toList();
        new AnchorChains(FOUNDATION.platform(), SIGNER, FOUNDATION.blobs(), Clock.systemUTC()).anchor();
        drop(shops.getFirst().schema());
        deleteRow(shops.getFirst());
        var pruning = new PruneChains(FOUNDATION.configuration(), FOUNDATION.platform(), SIGNER, Clock.offset(Clock.systemUTC(), Duration.ofDays(2000)));
        List<String> logged = logged(() -> {
            pruning.run();
            pruning.run();
        });
        assertEquals(1, verification().shop(shops.getLast().address()).orElseThrow().records());
        assertEquals(1, logged.stream().filter(shops.getFirst().schema()::equals).count(), logged.toString());
    }

    /** The chains that the log names. */
    private static List<String> logged(Runnable work) {
        var named = new ArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord told) {
                named.add(String.valueOf(told.getParameters()[0]));
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger log = Logger.getLogger(PruneChains.class.getName());
        log.addHandler(handler);
        try {
            work.run();
        } finally {
            log.removeHandler(handler);
        }
        return named;
    }

    @Test
    void aDeletionByThePlatformIsNoFindingAtAnyMoment() {
        Tenant shop = shopWithThreeRecords("gone-properly");
        record(shop, 4);
        mark(shop, "deleting");
        assertEquals(List.of(), findings(shop));
        endChain(shop);
        assertEquals(List.of(), findings(shop));
        drop(shop.schema());
        assertEquals(List.of(), findings(shop));
        mark(shop, "deleted");
        assertEquals(List.of(), findings(shop));
        assertEquals(List.of(), verification().shop(shop.address()).orElseThrow().shops());
        deleteRow(shop);
        assertEquals(List.of(), findings(shop));
    }

    @Test
    void theLastWordCountsOnlyWithASignatureAndOnlyForWhatItNames() {
        Tenant shop = shopWithThreeRecords("gone-forged");
        mark(shop, "deleting");
        endChain(shop);
        drop(shop.schema());
        mark(shop, "deleted");
        TestPlatform.asSuperuser("update platform.audit_head set sequence = 4 where chain = '" + shop.schema() + "'");
        assertEquals(List.of("MISSING " + shop.schema() + " #4"), findings(shop));
        TestPlatform.asSuperuser("update platform.audit_head set sequence = 3, hash = '\\x00' where chain = '" + shop.schema() + "'");
        assertEquals(List.of("REWRITTEN " + shop.schema() + " #3"), findings(shop));
        TestPlatform.asSuperuser("update platform.audit_pruning set entries = 7 where chain = '" + shop.schema() + "'");
        assertEquals(List.of("FORGED " + shop.schema() + " #3", "MISSING " + shop.schema() + " #3"), findings(shop));
    }

    @Test
    void aSchemaThatNeverWasAShopsIsNotMissed() {
        FOUNDATION.readySchemas().refill(1);
        String schema = FOUNDATION.readySchemas().next().orElseThrow().schema();
        drop(schema);
        assertEquals(List.of(), beginnings(verification().all(), schema));
        TestPlatform.asSuperuser("delete from platform.tenant where schema_name = '" + schema + "'");
        assertEquals(List.of(), beginnings(verification().all(), schema));
    }

    private Tenant shopWithThreeRecords(String address) {
        Tenant shop = FOUNDATION.newTenant(address);
        made.add(shop);
        IntStream.rangeClosed(1, 3).forEach(number -> record(shop, number));
        CHAINS.run(shop);
        return shop;
    }

    private static void record(Tenant shop, int number) {
        FOUNDATION.tenants().run(shop, tx -> FOUNDATION.audit().record(tx, Actor.SYSTEM, "test.counted", "test", "t", Map.of("number", number)));
    }

    private static void deleteRecords(Tenant shop) {
        TestPlatform.asSuperuser("set session_replication_role = replica; delete from " + shop.schema() + ".audit_chain; delete from " + shop.schema() + ".audit_entry");
    }

    private static void deleteRow(Tenant shop) {
        TestPlatform.asSuperuser("set session_replication_role = replica; delete from platform.tenant where schema_name = '" + shop.schema() + "'");
    }

    private static void mark(Tenant shop, String status) {
        TestPlatform.asSuperuser("update platform.tenant set status = '" + status + "' where schema_name = '" + shop.schema() + "'");
    }

    private static void drop(String schema) {
        TestPlatform.asSuperuser("drop schema " + schema + " cascade");
    }

    private static void endChain(Tenant shop) {
        new EndChain(FOUNDATION.configuration(), SIGNER, Clock.systemUTC()).end(shop);
    }

    private static AuditVerification verification() {
        return new AuditVerification(FOUNDATION.configuration().database(), Clock.systemUTC(), Map.of(), Optional.empty());
    }

    private static List<String> told(Tenant shop) {
        Map<String, String> addresses = verification().addresses();
        return verification().all().findings().stream().filter(finding -> finding.chain().equals(shop.schema())).map(finding -> finding.told(addresses).replaceFirst(":.*", "")).toList();
    }

    private static List<String> findings(Tenant shop) {
        return beginnings(verification().all(), shop);
    }

    private static List<String> beginnings(AuditVerification.Result result, Tenant shop) {
        return beginnings(result, shop.schema());
    }

    private static List<String> beginnings(AuditVerification.Result result, String schema) {
        return result.findings().stream().filter(finding -> finding.chain().equals(schema)).map(finding -> finding.toString().replaceFirst(":.*", "")).toList();
    }
}
