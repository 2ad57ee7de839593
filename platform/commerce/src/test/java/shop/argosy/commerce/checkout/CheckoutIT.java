package shop.argosy.commerce.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.commerce.testkit.TestCheckout.problem;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.inventory.Shortage;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.markets.MarketChoice;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.commerce.testkit.Books;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.commerce.testkit.Together;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Problem;
import shop.argosy.plugin.web.PageRequest;

class CheckoutIT {

    private static TestCheckout checkout;

    @BeforeAll
    static void open() {
        checkout = TestCheckout.open();
    }

    @AfterAll
    static void close() {
        checkout.close();
    }

    @Test
    void anApprovedCartBecomesAnOrderWhoseMoneyIsTakenBehindTheAnswer() {
        UUID variant = checkout.shop.product("approved", 5);
        CartView cart = checkout.cart(variant, 2);
        assertEquals(List.of(Money.of(3998, "EUR"), Money.of(490, "EUR"), Money.of(4488, "EUR")), List.of(cart.totals().subtotal(), cart.totals().shipping(), cart.totals().total()));
        Payment payment = checkout.pay(cart.id(), "approve");
        assertEquals("authorized", payment.status().shown());
        assertEquals(new StockState(5, 2, true, false), stock(variant));

        PlacedOrder placed = place(cart.id(), null);
        assertTrue(placed.isNew());
        assertEquals("OPEN AUTHORIZED UNFULFILLED", standing(placed));
        assertEquals(new StockState(3, 0, true, false), stock(variant));
        waitFor(() -> standing(place(cart.id(), null)).equals("OPEN PAID UNFULFILLED"));
        assertEquals(PaymentStatus.CAPTURED, checkout.payment(payment.id()).status());
        CartView after = view(cart.id());
        assertEquals(List.of(placed.order().number(), placed.order().path()), List.of(after.order(), after.orderUrl()));
        assertEquals("already-placed", problem(() -> change(cart.id(), variant, 1)));
        assertEquals("already-placed", problem(() -> checkout.pay(cart.id(), "approve")));
        Books.check(checkout);
    }

    @Test
    void twentyTabsPlaceOneOrderAndTakeTheMoneyOnce() {
        UUID variant = checkout.shop.product("tabs", 50);
        CartView cart = checkout.cart(variant, 3);
        Payment payment = checkout.pay(cart.id(), "approve");
        List<PlacedOrder> placed = Together.run(20, tab -> place(cart.id(), tab % 2 == 0 ? payment.id() : null));
        assertEquals(1, placed.stream().filter(PlacedOrder::isNew).count());
        assertEquals(1, placed.stream().map(order -> order.order().number()).distinct().count());
        Together.run(20, again -> checkout.settlePayment.run(checkout.tenant(), payment.id()));
        assertEquals(1, checkout.sandbox.books().balance(checkout.tenant().id().toString(), payment.id().toString()).orElseThrow().captures());
        assertEquals(new StockState(47, 0, true, false), stock(variant));
        Books.check(checkout);
    }

    @Test
    void twentyTabsThatAlsoPayStillMakeOneOrder() {
        UUID variant = checkout.shop.product("paying-tabs", 50);
        CartView cart = checkout.cart(variant, 1);
        List<String> outcomes = Together.run(20, tab -> problem(() -> {
            checkout.pay(cart.id(), "approve");
            place(cart.id(), null);
        }));
        assertTrue(List.of("none", "already-placed", "payment-pending", "payment-required").containsAll(outcomes), outcomes.toString());
        assertEquals("none", problem(() -> {
            if (view(cart.id()).order() == null) {
                checkout.pay(cart.id(), "approve");
            }
            place(cart.id(), null);
        }));
        settleAll(cart.id());
        assertEquals(new StockState(49, 0, true, false), stock(variant));
        Books.check(checkout);
    }

    @Test
    void aHundredBuyersOfTenUnitsMakeTenOrders() {
        UUID variant = checkout.shop.product("rush", 10);
        List<String> outcomes = Together.run(100, buyer -> problem(() -> {
            CartView cart = checkout.cart(variant, 1);
            checkout.pay(cart.id(), "approve");
            place(cart.id(), null);
        }));
        assertEquals(10, outcomes.stream().filter("none"::equals).count());
        assertEquals(90, outcomes.stream().filter("sold-out"::equals).count());
        assertEquals(new StockState(0, 0, true, false), stock(variant));
    }

    @Test
    void aDeclinedPaymentFreesItsUnitsAndAnotherOneCanFollow() {
        UUID variant = checkout.shop.product("declined", 1);
        CartView cart = checkout.cart(variant, 1);
        assertEquals("declined", checkout.pay(cart.id(), "decline").status().shown());
        assertEquals(new StockState(1, 0, true, false), stock(variant));
        assertEquals("payment-required", problem(() -> place(cart.id(), null)));
        checkout.pay(cart.id(), "approve");
        assertEquals("none", problem(() -> place(cart.id(), null)));
    }

    @Test
    void aChallengeIsPlacedRightAfterTheBuyerIsBack() {
        CartView cart = checkout.cart(checkout.shop.product("challenge", 3), 1);
        Payment payment = checkout.pay(cart.id(), "challenge");
        assertEquals("requires_action", payment.status().shown());
        assertEquals("payment-pending", problem(() -> place(cart.id(), null)));
        String back = answer(payment, "approve");
        assertTrue(back.endsWith(".localhost:" + back.replaceAll(".*localhost:(\\d+).*", "$1") + "/checkout/return?payment=" + payment.id()), back);
        assertTrue(place(cart.id(), payment.id()).isNew());
    }

    @Test
    void aChallengeThatTheBuyerDeclinesIsDeclined() {
        UUID variant = checkout.shop.product("declined-challenge", 3);
        CartView cart = checkout.cart(variant, 3);
        Payment payment = checkout.pay(cart.id(), "challenge");
        answer(payment, "decline");
        assertEquals("declined", checkout.pay.status(checkout.tenant(), cart.id(), payment.id()).status().shown());
        assertEquals("payment-required", problem(() -> place(cart.id(), null)));
        assertEquals(new StockState(3, 0, true, false), stock(variant));
    }

    @Test
    void aTimeoutEndsByTheProvidersOwnNotification() {
        CartView cart = checkout.cart(checkout.shop.product("timeout", 3), 1);
        Payment payment = checkout.pay(cart.id(), "timeout");
        assertEquals("pending", payment.status().shown());
        assertEquals("payment-pending", problem(() -> place(cart.id(), null)));
        waitFor(() -> checkout.payment(payment.id()).status() == PaymentStatus.AUTHORIZED);
        assertTrue(place(cart.id(), null).isNew());
    }

    @Test
    void aChangeAfterAnAuthorizationVoidsIt() {
        UUID variant = checkout.shop.product("changed", 5);
        CartView cart = checkout.cart(variant, 2);
        Payment payment = checkout.pay(cart.id(), "approve");
        change(cart.id(), variant, 2);
        assertEquals(PaymentStatus.AUTHORIZED, checkout.payment(payment.id()).status());
        change(cart.id(), variant, 3);
        assertEquals(new StockState(5, 0, true, false), stock(variant));
        assertEquals("payment-required", problem(() -> place(cart.id(), payment.id())));
        waitFor(() -> checkout.payment(payment.id()).status() == PaymentStatus.VOIDED);
        assertEquals("VOIDED", books(payment));
        Payment second = checkout.pay(cart.id(), "approve");
        assertEquals(Money.of(3 * 1999 + 490, "EUR"), second.amount());
        assertTrue(place(cart.id(), second.id()).isNew());
    }

    @Test
    void aTotalThatTheBuyerDidNotSeeIsRefused() {
        UUID variant = checkout.shop.product("repriced", 5);
        CartView cart = checkout.cart(variant, 1);
        checkout.pay(cart.id(), "approve");
        var wrong = assertThrows(Problem.class, () -> checkout.place.run(checkout.tenant(), cart.id(), new PlaceRequest(null, Money.of(1, "EUR"))));
        assertEquals(List.of("total-changed", Money.of(2489, "EUR")), List.of(wrong.code(), wrong.extras().get("total")));
        checkout.shop.run(tx -> checkout.shop.prices.set(tx, variant, checkout.shop.markets.primary(tx).priceListId(), Money.of(2500, "EUR"), null));
        assertEquals("total-changed", problem(() -> place(cart.id(), null)));
        checkout.pay(cart.id(), "approve");
        assertEquals(Money.of(2990, "EUR"), place(cart.id(), null).order().totals().total());
    }

    @Test
    void moreThanThereIsIsSaidAndNothingIsLowered() {
        UUID variant = checkout.shop.product("scarce", 2);
        CartView cart = checkout.cart(variant, 3);
        assertEquals(List.of(3, false), List.of(cart.lines().getFirst().quantity(), cart.lines().getFirst().available()));
        assertEquals(2, checkout.shop.in(tx -> checkout.carts.shippingMethods(tx, cart.id())).size());
        var soldOut = assertThrows(Problem.class, () -> checkout.pay(cart.id(), "approve"));
        assertEquals(List.of("sold-out", List.of(new Shortage(variant, 3, 2))), List.of(soldOut.code(), soldOut.extras().get("lines")));
        assertEquals(3, view(cart.id()).lines().getFirst().quantity());
    }

    @Test
    void anExpiredReservationGivesUnitsAndMoneyBackAndALateApprovalToo() {
        try (var later = TestCheckout.open()) {
            UUID variant = later.shop.product("expired", 4);
            CartView waiting = later.cart(variant, 1);
            CartView paid = later.cart(variant, 2);
            Payment challenge = later.pay(waiting.id(), "challenge");
            Payment approved = later.pay(paid.id(), "approve");
            assertEquals(new StockState(4, 3, true, false), later.shop.in(tx -> later.shop.stock.of(tx, List.of(variant))).get(variant));
            later.clock.forward(Duration.ofMinutes(16));
            later.settlePayment.run(later.tenant(), challenge.id());
            later.settlePayment.run(later.tenant(), approved.id());
            assertEquals(new StockState(4, 0, true, false), later.shop.in(tx -> later.shop.stock.of(tx, List.of(variant))).get(variant));
            assertEquals(List.of(PaymentStatus.VOIDED, PaymentStatus.VOIDED), List.of(later.payment(challenge.id()).status(), later.payment(approved.id()).status()));
            answer(later, challenge, "approve");
            assertEquals("payment-required", problem(() -> later.place.run(later.tenant(), waiting.id(), new PlaceRequest(null, null))));
            assertEquals("VOIDED", later.sandbox.books().balance(later.tenant().id().toString(), approved.id().toString()).orElseThrow().state());
            Books.check(later);
        }
    }

    @Test
    void unitsWhoseTimeRanOutAreTakenAnewOrTheMoneyGoesBack() {
        UUID variant = checkout.shop.product("late", 1);
        CartView lucky = checkout.cart(variant, 1);
        Payment payment = checkout.pay(lucky.id(), "approve");
        checkout.shop.run(tx -> checkout.shop.reservations.release(tx, payment.id()));
        assertTrue(place(lucky.id(), null).isNew());

        checkout.shop.run(tx -> checkout.shop.stock.setOnHand(tx, variant, null, 1));
        CartView unlucky = checkout.cart(variant, 1);
        Payment lost = checkout.pay(unlucky.id(), "approve");
        checkout.shop.run(tx -> checkout.shop.reservations.release(tx, lost.id()));
        checkout.paidOrder(variant, 1);
        assertEquals("sold-out", problem(() -> place(unlucky.id(), null)));
        waitFor(() -> checkout.payment(lost.id()).status() == PaymentStatus.VOIDED);
        assertEquals("VOIDED", books(lost));
    }

    @Test
    void aBuyerWhoPaysAndVanishesGetsHisOrder() {
        CartView cart = checkout.cart(checkout.shop.product("vanished", 2), 1);
        Payment payment = checkout.pay(cart.id(), "approve");
        checkout.placeJob.run(checkout.tenant(), Json.mapper().valueToTree(Map.of("cart_id", cart.id(), "payment_id", payment.id())), 1);
        assertEquals(payment.id(), place(cart.id(), null).payment());
    }

    @Test
    void moneyForACartThatCannotBecomeAnOrderGoesBack() {
        UUID variant = checkout.shop.product("impossible", 2);
        CartView cart = checkout.cart(variant, 1);
        Payment payment = checkout.pay(cart.id(), "approve");
        checkout.shop.run(tx -> checkout.shop.prices.set(tx, variant, checkout.shop.markets.primary(tx).priceListId(), Money.of(5, "EUR"), null));
        checkout.placeJob.run(checkout.tenant(), Json.mapper().valueToTree(Map.of("cart_id", cart.id(), "payment_id", payment.id())), 1);
        assertEquals(PaymentStatus.VOIDED, checkout.payment(payment.id()).status());
        assertEquals("VOIDED", books(payment));
        assertEquals(new StockState(2, 0, true, false), stock(variant));
    }

    @Test
    void whatACartLacksIsNamedBeforeAnythingIsHeld() {
        UUID variant = checkout.shop.product("incomplete", 2);
        CartView cart = checkout.shop.in(tx -> checkout.carts.create(tx, new NewCart(List.of(new LineRequest(variant, 1)), MarketChoice.PRIMARY, "api")));
        var incomplete = assertThrows(Problem.class, () -> checkout.pay(cart.id(), "approve"));
        assertEquals(List.of("/email", "/shipping_address", "/shipping_method"), incomplete.errors().stream().map(Problem.FieldError::pointer).toList());
        var unknown = assertThrows(Problem.class, () -> checkout.pay(cart.id(), "perhaps"));
        assertEquals(List.of("/data/outcome"), unknown.errors().stream().map(Problem.FieldError::pointer).toList());
        assertEquals(new StockState(2, 0, true, false), stock(variant));
    }

    @Test
    void anotherShopsVariantIsRefusedByItsLineAndAnotherShopsCartIsNotThere() {
        try (var other = TestCheckout.open()) {
            UUID theirs = other.shop.product("theirs", 2);
            UUID ours = checkout.shop.product("ours", 2);
            var refused = assertThrows(Problem.class, () -> checkout.cart(List.of(new LineRequest(ours, 1), new LineRequest(theirs, 1))));
            assertEquals(List.of("/lines/1/variant_id"), refused.errors().stream().map(Problem.FieldError::pointer).toList());
            CartView cart = other.cart(theirs, 1);
            Payment payment = other.pay(cart.id(), "approve");
            assertEquals("not-found", problem(() -> view(cart.id())));
            assertEquals("not-found", problem(() -> change(cart.id(), ours, 1)));
            assertEquals("not-found", problem(() -> checkout.pay(cart.id(), "approve")));
            assertEquals("not-found", problem(() -> place(cart.id(), payment.id())));
            assertEquals("not-found", problem(() -> checkout.pay.status(checkout.tenant(), cart.id(), payment.id())));
            CartView mine = checkout.cart(ours, 1);
            assertEquals("invalid", problem(() -> place(mine.id(), payment.id())));
            assertEquals(PaymentStatus.AUTHORIZED, other.payment(payment.id()).status());
        }
    }

    private static PlacedOrder place(String cart, UUID payment) {
        return checkout.place.run(checkout.tenant(), cart, new PlaceRequest(payment, null));
    }

    private static void settleAll(String cart) {
        List<Payment> all = checkout.shop.in(tx -> checkout.payments.lockOfCart(tx, cart));
        all.forEach(payment -> checkout.settlePayment.run(checkout.tenant(), payment.id()));
    }

    private static void change(String cart, UUID variant, int quantity) {
        checkout.change.run(checkout.tenant(), cart, CartChange.lines(List.of(new LineRequest(variant, quantity))));
    }

    private static CartView view(String cart) {
        return checkout.shop.in(tx -> checkout.carts.view(tx, cart));
    }

    private static StockState stock(UUID variant) {
        return checkout.shop.in(tx -> checkout.shop.stock.of(tx, List.of(variant))).get(variant);
    }

    private static String books(Payment payment) {
        return checkout.sandbox.books().balance(checkout.tenant().id().toString(), payment.id().toString()).orElseThrow().state();
    }

    private static String standing(PlacedOrder placed) {
        var standing = placed.order().standing();
        return standing.status() + " " + standing.payment() + " " + standing.fulfilment();
    }

    private static String answer(Payment payment, String result) {
        return answer(checkout, payment, result);
    }

    private static String answer(TestCheckout at, Payment payment, String result) {
        String path = payment.redirectUrl().replaceFirst(".*/payment-pages/sandbox/", "");
        var answer = at.sandbox.provider().pages().orElseThrow().answer(new PageRequest("POST", path, "application/json", ("{\"result\":\"" + result + "\"}").getBytes(StandardCharsets.UTF_8)));
        assertEquals(303, answer.status());
        return answer.headers().get("Location");
    }

    static void waitFor(Supplier<Boolean> condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.get()) {
            assertTrue(System.nanoTime() < end, "It did not happen within 20 seconds");
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
