package shop.argosy.commerce.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.commerce.testkit.TestCheckout.problem;
import static shop.argosy.schema.default_schema.Tables.EVENT;
import static shop.argosy.schema.default_schema.Tables.ORDERS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.commerce.checkout.LineRequest;
import shop.argosy.commerce.checkout.PlaceRequest;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.shipping.Shipment;
import shop.argosy.commerce.testkit.Books;
import shop.argosy.commerce.testkit.BrokenProvider;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.commerce.testkit.TestShop;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Problem;

class OrdersIT {

    private static final AtomicBoolean PROVIDER_DOWN = new AtomicBoolean();
    private static TestCheckout checkout;

    @BeforeAll
    static void open() {
        checkout = TestCheckout.open(provider -> new BrokenProvider(provider, PROVIDER_DOWN));
    }

    @AfterAll
    static void close() {
        checkout.close();
    }

    @Test
    void sentInPartsAnOrderIsPartialThenFulfilledAndCompleted() {
        Order order = checkout.paidOrder(checkout.shop.product("parts", 5), 3);
        UUID line = order.lines().getFirst().id();
        ship(order, List.of(new Shipment.Line(line, 1)));
        assertEquals("OPEN PAID PARTIAL", standing(order));
        assertEquals("invalid", problem(() -> ship(order, List.of(new Shipment.Line(line, 3)))));
        Shipment rest = ship(order, List.of());
        assertEquals(List.of(new Shipment.Line(line, 2)), rest.lines());
        assertEquals("COMPLETED PAID FULFILLED", standing(order));
        assertEquals("nothing-to-ship", problem(() -> ship(order, List.of())));
        assertEquals(List.of("orders.placed", "orders.paid", "orders.shipped", "orders.shipped"), events(order));
        Books.check(checkout);
    }

    @Test
    void unitsThatWereNotSentReturnToStockAndThoseThatWereDoNot() {
        UUID variant = checkout.shop.product("returned", 10);
        Order order = checkout.paidOrder(variant, 4);
        UUID line = order.lines().getFirst().id();
        ship(order, List.of(new Shipment.Line(line, 1)));
        Refund unsent = refund(order, List.of(new RefundRequest.Line(line, 3)), 0);
        assertEquals(List.of(Refund.Status.DONE, 3 * 1999L), List.of(unsent.status(), unsent.amount()));
        assertEquals(new StockState(9, 0, true, false), stock(variant));
        assertEquals("COMPLETED PARTIALLY_REFUNDED FULFILLED", standing(order));
        refund(order, List.of(new RefundRequest.Line(line, 1)), 490);
        assertEquals(new StockState(9, 0, true, false), stock(variant));
        assertEquals("COMPLETED REFUNDED FULFILLED", standing(order));
        assertEquals("invalid", problem(() -> refund(order, List.of(new RefundRequest.Line(line, 1)), 0)));
        assertEquals("invalid", problem(() -> refund(order, List.of(), 1)));
        Books.check(checkout);
    }

    @Test
    void refundsUnitByUnitAddUpToWhatWasPaidExactly() {
        UUID one = checkout.shop.product("unit-one", 20);
        UUID two = checkout.shop.product("unit-two", 20);
        CartView cart = checkout.cart(List.of(new LineRequest(one, 7), new LineRequest(two, 3)));
        Order order = checkout.paidOrder(cart);
        long sum = 0;
        for (OrderLine line : order.lines()) {
            for (int unit = 0; unit < line.quantity(); unit++) {
                sum += refund(order, List.of(new RefundRequest.Line(line.id(), 1)), 0).amount();
            }
        }
        assertEquals(order.totals().subtotal().amount(), sum);
        refund(order, List.of(), order.totals().shipping().amount());
        assertEquals("COMPLETED REFUNDED UNFULFILLED", standing(order));
        Books.check(checkout);
    }

    @Test
    void aRefundBeforeTheCaptureWaitsForIt() {
        UUID variant = checkout.shop.product("early-refund", 2);
        CartView cart = checkout.cart(variant, 1);
        checkout.pay(cart.id(), "approve");
        PROVIDER_DOWN.set(true);
        Order order = checkout.place.run(checkout.tenant(), cart.id(), new PlaceRequest(null, null)).order();
        Refund refund = refund(order, List.of(new RefundRequest.Line(order.lines().getFirst().id(), 1)), 0);
        assertEquals(Refund.Status.PENDING, refund.status());
        assertEquals("OPEN AUTHORIZED UNFULFILLED", standing(order));
        PROVIDER_DOWN.set(false);
        checkout.settleRefund.run(checkout.tenant(), Json.mapper().valueToTree(Map.of("refund_id", refund.id())), 1);
        assertEquals("COMPLETED PARTIALLY_REFUNDED UNFULFILLED", standing(order));
        Books.check(checkout);
    }

    @Test
    void aCancelledOrderThatWasNotCapturedIsVoidedAndItsUnitsAreBack() {
        UUID variant = checkout.shop.product("void", 3);
        CartView cart = checkout.cart(variant, 2);
        checkout.pay(cart.id(), "approve");
        PROVIDER_DOWN.set(true);
        Order order = checkout.place.run(checkout.tenant(), cart.id(), new PlaceRequest(null, null)).order();
        cancel(order);
        assertEquals("CANCELLED AUTHORIZED UNFULFILLED", standing(order));
        assertEquals(new StockState(3, 0, true, false), stock(variant));
        PROVIDER_DOWN.set(false);
        UUID payment = checkout.shop.in(tx -> checkout.payments.ofOrder(tx, order.id())).getFirst().id();
        checkout.settlePayment.run(checkout.tenant(), payment);
        assertEquals("CANCELLED VOIDED UNFULFILLED", standing(order));
        assertEquals("VOIDED", checkout.sandbox.books().balance(checkout.tenant().id().toString(), payment.toString()).orElseThrow().state());
        assertEquals("order-cancelled", problem(() -> cancel(order)));
        assertEquals("order-cancelled", problem(() -> ship(order, List.of())));
        assertEquals("order-cancelled", problem(() -> refund(order, List.of(), 1)));
        Books.check(checkout);
    }

    @Test
    void aCancelledOrderThatWasPaidIsPaidBackWhollyAfterWhatWasRefundedBefore() {
        UUID variant = checkout.shop.product("cancelled", 5);
        Order order = checkout.paidOrder(variant, 3);
        refund(order, List.of(new RefundRequest.Line(order.lines().getFirst().id(), 1)), 0);
        assertEquals(new StockState(3, 0, true, false), stock(variant));
        cancel(order);
        assertEquals("CANCELLED REFUNDED UNFULFILLED", standing(order));
        assertEquals(new StockState(5, 0, true, false), stock(variant));
        assertEquals(List.of("orders.placed", "orders.paid", "orders.refunded", "orders.cancelled", "orders.refunded"), events(order));
        Books.check(checkout);
    }

    /** The provider took the money, but its answer was lost; meanwhile the order was cancelled. */
    @Test
    void moneyTakenWhileItsOrderWasBeingCancelledGoesBack() {
        UUID variant = checkout.shop.product("crossed", 5);
        CartView cart = checkout.cart(variant, 1);
        UUID payment = checkout.pay(cart.id(), "approve").id();
        PROVIDER_DOWN.set(true);
        Order order = checkout.place.run(checkout.tenant(), cart.id(), new PlaceRequest(null, null)).order();
        BrokenProvider.captureUnheard(checkout, payment, order.totals().total());
        PROVIDER_DOWN.set(false);
        cancel(order);
        assertEquals("CANCELLED REFUNDED UNFULFILLED", standing(order));
        assertEquals(new StockState(5, 0, true, false), stock(variant));
        Books.check(checkout);
    }

    @Test
    void whatIsOnItsWayIsNotCancelled() {
        Order order = checkout.paidOrder(checkout.shop.product("sent", 2), 1);
        ship(order, List.of());
        assertEquals("already-shipped", problem(() -> cancel(order)));
        assertEquals("COMPLETED PAID FULFILLED", standing(order));
    }

    @Test
    void linesOfAnotherOrderAreNamed() {
        Order order = checkout.paidOrder(checkout.shop.product("mine", 2), 1);
        Order other = checkout.paidOrder(checkout.shop.product("not-mine", 2), 1);
        UUID foreign = other.lines().getFirst().id();
        var wrong = assertThrows(Problem.class, () -> refund(order, List.of(new RefundRequest.Line(foreign, 1)), 0));
        assertEquals(List.of("/lines/0/line_id"), wrong.errors().stream().map(Problem.FieldError::pointer).toList());
        assertEquals("invalid", problem(() -> ship(order, List.of(new Shipment.Line(foreign, 1)))));
    }

    @Test
    void ordersAreFoundByTheBeginningOfTheirNumberAndPersonalDataIsSealed() {
        Order order = checkout.paidOrder(checkout.shop.product("found", 2), 2);
        Page<OrderSummary> found = checkout.shop.in(tx -> checkout.orders.list(tx, new OrderQuery(order.number(), null, null, null, 10, null)));
        OrderSummary summary = found.items().stream().filter(one -> one.number().equals(order.number())).findFirst().orElseThrow();
        assertEquals(List.of("Ada Byron", "ada@example.com", 2), List.of(summary.customerName(), summary.email(), summary.itemsCount()));
        byte[] stored = checkout.shop.in(tx -> tx.sql().select(ORDERS.EMAIL).from(ORDERS).where(ORDERS.NUMBER.eq(order.number())).fetchSingle(ORDERS.EMAIL)).bytes();
        assertTrue(!new String(stored, StandardCharsets.ISO_8859_1).contains("ada"));
        OrderFile file = checkout.shop.in(tx -> checkout.files.byNumber(tx, order.number()));
        assertEquals(TestCheckout.HOME, file.buyer().shippingAddress());
        assertEquals(List.of("order.placed", "order.paid"), file.history().stream().map(entry -> entry.action()).toList());
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        UUID variant = checkout.shop.product("listed", 10);
        for (int i = 0; i < 3; i++) {
            checkout.paidOrder(variant, 1);
        }
        Page<OrderSummary> first = checkout.shop.in(tx -> checkout.orders.list(tx, new OrderQuery(null, null, "paid", null, 2, null)));
        Page<OrderSummary> second = checkout.shop.in(tx -> checkout.orders.list(tx, new OrderQuery(null, null, "paid", null, 2, Cursors.read(first.nextCursor()))));
        assertEquals(2, first.items().size());
        assertTrue(second.items().stream().noneMatch(first.items()::contains));
    }

    private static Shipment ship(Order order, List<Shipment.Line> lines) {
        return checkout.shop.in(tx -> checkout.ship.run(tx, order.number(), new ShipmentRequest(lines, "DHL", "JJD0001"), TestShop.OWNER));
    }

    private static Refund refund(Order order, List<RefundRequest.Line> lines, long shipping) {
        return checkout.refund.run(checkout.tenant(), order.number(), new RefundRequest(lines, shipping, "Too small"), TestShop.OWNER);
    }

    private static void cancel(Order order) {
        checkout.cancel.run(checkout.tenant(), order.number(), "Customer changed his mind", TestShop.OWNER);
    }

    private static String standing(Order order) {
        var standing = checkout.order(order.number()).standing();
        return standing.status() + " " + standing.payment() + " " + standing.fulfilment();
    }

    private static StockState stock(UUID variant) {
        return checkout.shop.in(tx -> checkout.shop.stock.of(tx, List.of(variant))).get(variant);
    }

    private static List<String> events(Order order) {
        return checkout.shop.in(tx -> tx.sql().select(EVENT.TYPE).from(EVENT).where(EVENT.AGGREGATE_ID.eq(order.id())).orderBy(EVENT.AGGREGATE_VERSION, EVENT.ID).fetch(EVENT.TYPE));
    }
}
