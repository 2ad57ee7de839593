package shop.argosy.adapters.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.argosy.kernel.Money;
import shop.argosy.plugin.payment.Authorization;
import shop.argosy.plugin.payment.AuthorizationRequest;
import shop.argosy.plugin.payment.ForgedNotification;
import shop.argosy.plugin.payment.Merchant;
import shop.argosy.plugin.payment.Movement;
import shop.argosy.plugin.payment.MovementOutcome;
import shop.argosy.plugin.payment.MovementOutcome.Moved;
import shop.argosy.plugin.payment.PaymentKey;
import shop.argosy.plugin.payment.PaymentProvider;
import shop.argosy.plugin.payment.PaymentState.Status;
import shop.argosy.plugin.payment.Refused;
import shop.argosy.plugin.payment.SignedMessage;
import shop.argosy.plugin.web.PageRequest;

class SandboxTest {

    private static final Merchant SHOP = new Merchant("shop-1");
    private static final Money PRICE = Money.of(1999, "EUR");

    private final BlockingQueue<SignedMessage> received = new LinkedBlockingQueue<>();
    @TempDir
    private Path folder;
    private HttpServer shop;
    private Sandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/", exchange -> {
            received.add(new SignedMessage(Map.of("sandbox-signature", exchange.getRequestHeaders().getFirst("sandbox-signature")), exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        shop.start();
        sandbox = new Sandbox(folder, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        sandbox.close();
        shop.stop(0);
    }

    @Test
    void anApprovedPaymentIsCapturedOnceHoweverOftenItIsAsked() {
        assertInstanceOf(Authorization.Authorized.class, authorize("p1", "approve"));
        assertInstanceOf(Authorization.Authorized.class, authorize("p1", "decline"));
        for (int i = 0; i < 3; i++) {
            assertEquals(new Moved(), provider().capture(SHOP, movement("p1", "p1-capture", 1999)));
        }
        var balance = sandbox.books().balance("shop-1", "p1").orElseThrow();
        assertEquals(List.of(1L, PRICE, PRICE), List.of(balance.captures(), balance.authorized(), balance.captured()));
    }

    @Test
    void capturesFromManyThreadsTakeTheMoneyOnce() throws Exception {
        authorize("p1", "approve");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<java.util.concurrent.Future<MovementOutcome>>();
            for (int i = 0; i < 40; i++) {
                String reference = "capture-" + i;
                outcomes.add(threads.submit(() -> provider().capture(SHOP, movement("p1", reference, 1999))));
            }
            int moved = 0;
            for (var outcome : outcomes) {
                moved += outcome.get() instanceof Moved ? 1 : 0;
            }
            assertEquals(1, moved);
        }
        assertEquals(PRICE, sandbox.books().balance("shop-1", "p1").orElseThrow().captured());
    }

    @Test
    void whatWasTakenIsNotVoidedAndNoMoreIsPaidBackThanWasTaken() {
        authorize("p1", "approve");
        provider().capture(SHOP, movement("p1", "c", 1999));
        assertEquals(new Refused("already-captured"), provider().release(SHOP, movement("p1", "v", 1999)));
        assertEquals(new Moved(), provider().refund(SHOP, movement("p1", "r1", 1500)));
        assertEquals(new Moved(), provider().refund(SHOP, movement("p1", "r1", 1500)));
        assertEquals(new Refused("more-than-available"), provider().refund(SHOP, movement("p1", "r2", 500)));
        assertEquals(new Moved(), provider().refund(SHOP, movement("p1", "r3", 499)));
        var state = provider().query(SHOP, key("p1"));
        assertEquals(List.of(Status.CAPTURED, PRICE, PRICE), List.of(state.status(), state.captured(), state.refunded()));
    }

    @Test
    void aVoidedPaymentCannotBeCapturedAndOneVoidedBeforeItArrivesIsDeclined() {
        authorize("p1", "approve");
        assertEquals(new Moved(), provider().release(SHOP, movement("p1", "v", 1999)));
        assertEquals(new Refused("not-authorized"), provider().capture(SHOP, movement("p1", "c", 1999)));
        assertEquals(new Moved(), provider().release(SHOP, movement("p2", "v", 1999)));
        assertEquals(new Authorization.Declined("p2", "voided"), authorize("p2", "approve"));
    }

    @Test
    void aTimeoutIsAuthorizedWithinSecondsAndSaysSoWithASignedMessage() throws Exception {
        assertInstanceOf(Authorization.Pending.class, authorize("p1", "timeout"));
        assertEquals(Status.PENDING, provider().query(SHOP, key("p1")).status());
        var message = received.poll(10, TimeUnit.SECONDS);
        var notification = provider().verify(SHOP, message);
        assertEquals(List.of("p1.2", "p1", "payment.authorized"), List.of(notification.eventId(), notification.reference(), notification.type()));
        assertEquals(Status.AUTHORIZED, provider().query(SHOP, key("p1")).status());
    }

    @Test
    void aChallengeIsDecidedOnItsPageOnceAndSendsTheBuyerBack() throws Exception {
        var answer = assertInstanceOf(Authorization.RequiresAction.class, authorize("p1", "challenge"));
        String path = answer.redirectUrl().toString().replace("http://pay.test/", "");
        var page = provider().pages().orElseThrow().answer(new PageRequest("GET", path, null, new byte[0]));
        assertEquals(200, page.status());
        assertTrue(new String(page.body(), StandardCharsets.UTF_8).contains("Tea &amp; &lt;Sons&gt;"));
        assertEquals(Map.of("Location", "http://tea.localhost/back"), post(path, "application/json", "{\"result\": \"approve\"}").headers());
        assertEquals(303, post(path, "application/x-www-form-urlencoded", "result=decline").status());
        assertEquals(Status.AUTHORIZED, provider().query(SHOP, key("p1")).status());
        assertEquals("payment.authorized", provider().verify(SHOP, received.poll(10, TimeUnit.SECONDS)).type());
    }

    @Test
    void aChallengeWithAnotherTokenOrAnotherWordIsRefused() {
        var answer = assertInstanceOf(Authorization.RequiresAction.class, authorize("p1", "challenge"));
        String path = answer.redirectUrl().toString().replace("http://pay.test/", "");
        assertEquals(404, post(path.substring(0, path.length() - 1) + "!", "application/json", "{\"result\":\"approve\"}").status());
        assertEquals(404, post("challenges/shop-1/p1/AAAAAAAAAAAAAAAAAAAAAA", "application/json", "{\"result\":\"approve\"}").status());
        assertEquals(422, post(path, "application/json", "{\"result\":\"perhaps\"}").status());
        assertEquals(Status.REQUIRES_ACTION, provider().query(SHOP, key("p1")).status());
    }

    @Test
    void forgedOldAndForeignMessagesAreRecognised() {
        authorize("p1", "approve");
        SignedMessage genuine = sandbox.messages("shop-1", "p1").getFirst();
        assertEquals("p1", provider().verify(SHOP, genuine).reference());
        byte[] changed = new String(genuine.body(), StandardCharsets.UTF_8).replace("1999", "1").getBytes(StandardCharsets.UTF_8);
        assertThrows(ForgedNotification.class, () -> provider().verify(SHOP, new SignedMessage(genuine.headers(), changed)));
        assertThrows(ForgedNotification.class, () -> provider().verify(SHOP, new SignedMessage(Map.of(), genuine.body())));
        assertThrows(ForgedNotification.class, () -> provider().verify(SHOP, sandbox.sign("shop-2", genuine.body(), Instant.now())));
        assertThrows(ForgedNotification.class, () -> provider().verify(SHOP, sandbox.sign("shop-1", genuine.body(), Instant.now().minus(Duration.ofMinutes(6)))));
    }

    @Test
    void theBooksSurviveARestartAndAnUnfinishedLine() throws Exception {
        authorize("p1", "approve");
        Files.writeString(folder.resolve("books/shop-1/p1.log"), "2026-01-01T00:00:00Z\tCAPTURED\tc\t19", StandardOpenOption.APPEND);
        try (var again = new Sandbox(folder, Clock.systemUTC())) {
            assertEquals(Status.AUTHORIZED, again.provider().query(SHOP, key("p1")).status());
            assertEquals(new Moved(), again.provider().capture(SHOP, movement("p1", "c", 1999)));
        }
        assertEquals(PRICE, provider().query(SHOP, key("p1")).captured());
    }

    @Test
    void aPaymentThatNobodyAskedForIsUnknown() {
        assertEquals(Status.UNKNOWN, provider().query(SHOP, key("nothing")).status());
        assertEquals(List.of(), sandbox.books().balances("shop-1"));
    }

    private PaymentProvider provider() {
        return sandbox.provider();
    }

    private Authorization authorize(String reference, String outcome) {
        var links = new AuthorizationRequest.Links(URI.create("http://tea.localhost/back"), URI.create("http://127.0.0.1:" + shop.getAddress().getPort() + "/hook"), URI.create("http://pay.test"));
        return provider().authorize(SHOP, new AuthorizationRequest(reference, PRICE, Map.of("outcome", outcome), "Tea & <Sons>", "en", links));
    }

    private shop.argosy.plugin.web.PageAnswer post(String path, String type, String body) {
        return provider().pages().orElseThrow().answer(new PageRequest("POST", path, type, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static PaymentKey key(String reference) {
        return new PaymentKey(reference, null);
    }

    private static Movement movement(String payment, String reference, long amount) {
        return new Movement(key(payment), reference, Money.of(amount, "EUR"));
    }
}
