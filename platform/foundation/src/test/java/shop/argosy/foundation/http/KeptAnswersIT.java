package shop.argosy.foundation.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.schema.default_schema.Tables.IDEMPOTENCY;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.http.Idempotency.Call;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.upkeep.EndAnswersOfPlatform;
import shop.argosy.foundation.upkeep.EndAnswersOfShops;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Sha256;
import shop.argosy.kernel.Tenant;

class KeptAnswersIT {

    private static final Foundation FOUNDATION = TestPlatform.foundation();
    private static final String BODY = "{\"email\":\"ada@example.com\",\"password\":\"analytical\"}";
    private static final Clock TOMORROW = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));

    private final Tenant shop = FOUNDATION.newTenant("kept-" + UUID.randomUUID().toString().substring(0, 8));
    private final KeptAnswers answers = FOUNDATION.keptAnswers();
    private final String key = UUID.randomUUID().toString();

    @Test
    void ofASignUpNothingIsStoredThatAPasswordCouldBeTriedOutOn() {
        var call = new Call("signup", key, BODY);
        assertEquals("first", FOUNDATION.idempotency().oncePerPlatform(call, () -> answer("first")).getEntity());
        assertEquals("first", FOUNDATION.idempotency().oncePerPlatform(call, () -> answer("second")).getEntity());
        assertEquals("idempotency-key-reused", problem(() -> FOUNDATION.idempotency().oncePerPlatform(new Call("signup", key, "{}"), () -> answer("third"))));
        byte[] stored = FOUNDATION.platform().in(tx -> tx.sql().select(IDEMPOTENCY.REQUEST_HASH).from(IDEMPOTENCY).where(IDEMPOTENCY.KEY.eq(key)).fetchSingle().value1());
        assertEquals(32, stored.length);
        assertNotEquals(HexFormat.of().formatHex(Sha256.of(BODY)), HexFormat.of().formatHex(stored));
        FOUNDATION.idempotency().oncePerPlatform(new Call("signup", key + "2", BODY), () -> answer("other"));
        byte[] other = FOUNDATION.platform().in(tx -> tx.sql().select(IDEMPOTENCY.REQUEST_HASH).from(IDEMPOTENCY).where(IDEMPOTENCY.KEY.eq(key + "2")).fetchSingle().value1());
        assertNotEquals(HexFormat.of().formatHex(other), HexFormat.of().formatHex(stored));
    }

    @Test
    void aCallIsRecognisedAsLongAsItsMasterKeyIsKnownAndNeverDoneTwice() {
        var call = new Call("orders/1/refunds", key, BODY);
        once(call, "first");
        assertEquals("first", node("2:" + TestPlatform.key(2), "1:" + TestPlatform.key(0)).once(shop, call, () -> answer("second")).getEntity());
        assertEquals("idempotency-key-reused", problem(() -> node("2:" + TestPlatform.key(2), "").once(shop, call, () -> answer("second"))));
    }

    @Test
    void aCallThatANodeOfTheReleaseBeforeAnsweredIsRecognised() {
        var call = new Call("orders/1/refunds", key, BODY);
        once(call, "first");
        FOUNDATION.tenants().run(shop, tx -> tx.sql().update(IDEMPOTENCY).set(IDEMPOTENCY.REQUEST_HASH, Sha256.of(BODY)).execute());
        assertEquals("first", once(call, "second"));
    }

    @Test
    void whatIsForgottenIsNeitherAnsweredNorDoneAgain() {
        once(new Call("orders/100/refunds", key, BODY), "of Quillfeather");
        once(new Call("orders/1004/refunds", key, BODY), "of another");
        assertTrue(holds("QUILLfeather"));
        assertEquals(1, forget("orders/100/refunds", "orders/100/shipments"));
        assertEquals(0, forget("orders/100/refunds"));
        assertFalse(holds("Quillfeather"));
        assertEquals("idempotency-key-spent", problem(() -> once(new Call("orders/100/refunds", key, BODY), "again")));
        assertEquals("idempotency-key-spent", problem(() -> node("2:" + TestPlatform.key(2), "1:" + TestPlatform.key(0)).once(shop, new Call("orders/100/refunds", key, BODY), () -> answer("again"))));
        assertEquals("of another", once(new Call("orders/1004/refunds", key, BODY), "again"));
        assertEquals("new", once(new Call("orders/100/refunds", key + "2", BODY), "new"));
        assertEquals(0, FOUNDATION.tenants().in(shop, tx -> tx.sql().fetchCount(IDEMPOTENCY, IDEMPOTENCY.SCOPE.eq("orders/100/refunds"), IDEMPOTENCY.KEY.eq(key))).intValue());
    }

    @Test
    void whatIsForgottenWhileItRunsIsNotKept() {
        var call = new Call("orders/1/refunds", key, BODY);
        FOUNDATION.idempotency().once(shop, call, () -> {
            forget(call.scope());
            return answer("of Quillfeather");
        });
        assertFalse(holds("Quillfeather"));
        assertEquals("idempotency-key-spent", problem(() -> once(call, "again")));
    }

    @Test
    void whatIsOlderThanADayIsDeletedInAShop() {
        once(new Call("orders/1/refunds", key, BODY), "young");
        FOUNDATION.tenants().run(shop, tx -> tx.sql().execute(expired("orders")));
        assertEquals(2500, new EndAnswersOfShops(FOUNDATION.tenants(), answers, Clock.systemUTC()).run(shop));
        assertEquals(1, rows());
        assertEquals(1, new EndAnswersOfShops(FOUNDATION.tenants(), answers, TOMORROW).run(shop));
        assertEquals(0, rows());
    }

    @Test
    void whatIsOlderThanADayIsDeletedInThePlatform() {
        FOUNDATION.idempotency().oncePerPlatform(new Call(key, key, BODY), () -> answer("young"));
        FOUNDATION.platform().run(tx -> tx.sql().execute(expired(key)));
        new EndAnswersOfPlatform(FOUNDATION.platform(), answers, Clock.systemUTC()).run();
        assertEquals(1, FOUNDATION.platform().in(tx -> tx.sql().fetchCount(IDEMPOTENCY, IDEMPOTENCY.SCOPE.eq(key))).intValue());
        new EndAnswersOfPlatform(FOUNDATION.platform(), answers, TOMORROW).run();
        assertEquals(0, FOUNDATION.platform().in(tx -> tx.sql().fetchCount(IDEMPOTENCY, IDEMPOTENCY.SCOPE.eq(key))).intValue());
    }

    private static String expired(String scope) {
        return "INSERT INTO idempotency (scope, key, request_hash, expires_at) SELECT '" + scope + "', 'old-' || n, '', now() - interval '1 minute' FROM generate_series(1, 2500) n";
    }

    private int rows() {
        return FOUNDATION.tenants().in(shop, tx -> tx.sql().fetchCount(IDEMPOTENCY));
    }

    private Object once(Call call, String text) {
        return FOUNDATION.idempotency().once(shop, call, () -> answer(text)).getEntity();
    }

    private int forget(String... scopes) {
        return FOUNDATION.tenants().in(shop, tx -> answers.forget(tx, List.of(scopes)));
    }

    private boolean holds(String value) {
        return FOUNDATION.tenants().in(shop, tx -> answers.hold(tx, List.of(value)));
    }

    /** A node with master keys of its own, which reads shops as the others do. */
    private static Idempotency node(String key, String previous) {
        var masterKey = new MasterKey(TestPlatform.configuration(Map.of("ARGOSY_MASTER_KEY", key, "ARGOSY_MASTER_KEY_PREVIOUS", previous)));
        return new Idempotency(FOUNDATION.tenants(), FOUNDATION.platform(), new KeptAnswers(masterKey));
    }

    private static Response answer(String text) {
        return Response.status(201).entity(text).build();
    }

    private static String problem(Runnable work) {
        return assertThrows(Problem.class, work::run).code();
    }
}
