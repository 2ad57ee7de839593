package shop.argosy.operations.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.AnchorChains;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.audit.AuditVerification;
import shop.argosy.foundation.audit.ChainPlatform;
import shop.argosy.foundation.audit.ChainShops;
import shop.argosy.foundation.audit.Finding;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.testkit.TestServices;

/** What the copies in S3 tell of somebody who changes anchors here or there. */
class AnchorCopiesIT {

    private static final Foundation FOUNDATION = TestServices.foundation();
    private static final Blobs BLOBS = FOUNDATION.blobs();
    private static final AnchorChains ANCHORS = new AnchorChains(FOUNDATION.platform(), new PlatformSigner(FOUNDATION.platform(), FOUNDATION.masterKey()), BLOBS, Clock.systemUTC());

    private String id;
    private String key;

    @BeforeEach
    void anchor() {
        FOUNDATION.platform().run(tx -> FOUNDATION.audit().record(tx, new Audit.Entry(Actor.SYSTEM, "test.done", "test", "1", Map.of())));
        new ChainPlatform(FOUNDATION.platform()).run();
        ANCHORS.anchor();
        ANCHORS.store();
        key = BLOBS.list("audit/anchors/").lastKey();
        id = key.replaceAll(".*/|\\.json$", "");
    }

    /** The next test is to begin with all as it was. */
    @AfterEach
    void forgetAnchors() {
        BLOBS.list("audit/anchors/").keySet().forEach(BLOBS::delete);
        sql("delete from platform.audit_anchor_leaf", "delete from platform.audit_anchor");
    }

    @Test
    void copiesThatNobodyTouchedAgreeWithTheirRows() {
        assertEquals(List.of(), findings(BLOBS));
    }

    @Test
    void anAnchorThatIsMissingInOneOfThePlacesIsNamed() {
        byte[] copy = BLOBS.get(key).orElseThrow();
        BLOBS.delete(key);
        assertEquals(List.of("MISSING anchors: anchor " + id + " has no copy in S3 at " + key), findings(BLOBS));
        BLOBS.put(key, copy, "application/json");
        sql("delete from platform.audit_anchor_leaf", "delete from platform.audit_anchor");
        assertEquals(List.of("MISSING anchors: anchor " + id + " is gone from the database: its copy lies in S3 at " + key), findings(BLOBS));
    }

    @Test
    void anAnchorThatWasNeverCopiedIsMissedAfterFiveMinutes() {
        BLOBS.delete(key);
        sql("update platform.audit_anchor set stored_at = null");
        assertEquals(List.of(), findings(BLOBS));
        assertEquals(List.of("MISSING anchors: anchor " + id + " has no copy in S3 at " + key), findings(Optional.of(BLOBS), Clock.fixed(Instant.now().plus(Duration.ofMinutes(6)), ZoneOffset.UTC)));
    }

    @Test
    void aCopyThatWasChangedIsNamedAndNotTheRow() {
        BLOBS.put(key, text().replaceFirst("\"leaves\":\\d+", "\"leaves\":77").getBytes(StandardCharsets.UTF_8), "application/json");
        assertEquals(List.of("CHANGED anchors: anchor " + id + " was changed in S3: its copy is not what the platform signed"), findings(BLOBS));
        BLOBS.put(key, text().replaceFirst("\"sequence\":\\d+", "\"sequence\":77").getBytes(StandardCharsets.UTF_8), "application/json");
        assertEquals(List.of("CHANGED anchors: anchor " + id + " was changed in S3: its copy is not what the platform signed"), findings(BLOBS));
        BLOBS.put(key, "gone".getBytes(StandardCharsets.UTF_8), "application/json");
        assertEquals(List.of("CHANGED anchors: anchor " + id + " was changed in S3: its copy is not what the platform signed"), findings(BLOBS));
    }

    @Test
    void aRowThatWasChangedIsNamedAndNotTheCopy() {
        sql("update platform.audit_anchor set at = at - interval '1 hour'");
        assertEquals(List.of("FORGED anchors: anchor " + id + " carries no signature of the platform in the database",
                "CHANGED anchors: anchor " + id + " was changed in the database: the copy in S3 is what the platform signed"), findings(BLOBS));
    }

    @Test
    void anAnchorThatWasSignedAnewIsNamedWithThePlaceWhereItHappened() {
        byte[] first = BLOBS.get(key).orElseThrow();
        sql("delete from platform.audit_anchor_leaf", "delete from platform.audit_anchor");
        BLOBS.delete(key);
        ANCHORS.anchor();
        sql("update platform.audit_anchor set object_key = '" + key + "'");
        BLOBS.put(key, first, "application/json");
        String second = findings(BLOBS).getFirst();
        assertEquals("REPLACED", second.split(" ")[0]);
        assertEquals("was replaced in the database", second.replaceAll("^.*? anchor [^ ]* |:[^:]*of .*$", ""));
        sql("update platform.audit_anchor set stored_at = now() - interval '1 day'");
        assertEquals("was replaced in S3", findings(BLOBS).getFirst().replaceAll("^.*? anchor [^ ]* | at .*$", ""));
    }

    @Test
    void whatIsNoAnchorIsNamed() {
        BLOBS.put("audit/anchors/2020/01/01/forged.json", "{}".getBytes(StandardCharsets.UTF_8), "application/json");
        assertEquals(List.of("FORGED anchors: audit/anchors/2020/01/01/forged.json lies in S3 and is no anchor of the platform"), findings(BLOBS));
    }

    @Test
    void aShopThatTheDatabaseHasForgottenIsMissedByACopy() {
        Tenant shop = FOUNDATION.newTenant("copy-tells");
        FOUNDATION.tenants().run(shop, tx -> FOUNDATION.audit().record(tx, Actor.SYSTEM, "test.done", "test", "1", Map.of()));
        new ChainShops(FOUNDATION.configuration(), FOUNDATION.platform()).run(shop);
        ANCHORS.anchor();
        ANCHORS.store();
        sql("drop schema " + shop.schema() + " cascade", "delete from platform.tenant where schema_name = '" + shop.schema() + "'", "delete from platform.audit_head where chain = '" + shop.schema() + "'",
                "delete from platform.audit_anchor_leaf", "delete from platform.audit_anchor");
        assertEquals(List.of("MISSING " + shop.schema() + " #1: the shop is gone, and no signed row says that its records went with it"),
                all(Optional.of(BLOBS), Clock.systemUTC()).filter(finding -> finding.chain().equals(shop.schema())).map(Object::toString).toList());
    }

    @Test
    void withoutTheStorageTheDatabaseAloneIsLookedAt() {
        BLOBS.delete(key);
        assertEquals(List.of(), findings(Optional.empty(), Clock.systemUTC()));
    }

    private String text() {
        return new String(BLOBS.get(key).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static List<String> findings(Blobs blobs) {
        return findings(Optional.of(blobs), Clock.systemUTC());
    }

    private static List<String> findings(Optional<Blobs> storage, Clock clock) {
        return all(storage, clock).filter(finding -> finding.chain().equals("anchors")).map(Object::toString).toList();
    }

    private static Stream<Finding> all(Optional<Blobs> storage, Clock clock) {
        return new AuditVerification(FOUNDATION.configuration().database(), clock, Map.of(), storage).all().findings().stream();
    }

    private static void sql(String... statements) {
        var database = FOUNDATION.configuration().database();
        try (var connection = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword()); var statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
