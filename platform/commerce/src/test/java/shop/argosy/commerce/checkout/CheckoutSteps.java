package shop.argosy.commerce.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.plugin.web.PageRequest;

/** What buyers do in a shop and what is seen of it afterwards. */
record CheckoutSteps(TestCheckout checkout) {

    PlacedOrder place(String cart, UUID payment) {
        return checkout.place.run(checkout.tenant(), cart, new PlaceRequest(payment, null));
    }

    void change(String cart, UUID variant, int quantity) {
        checkout.change.run(checkout.tenant(), cart, CartChange.lines(List.of(new LineRequest(variant, quantity))));
    }

    CartView view(String cart) {
        return checkout.shop.in(tx -> checkout.carts.view(tx, cart));
    }

    StockState stock(UUID variant) {
        return checkout.shop.in(tx -> checkout.shop.stock.of(tx, List.of(variant))).get(variant);
    }

    /** The payment's state at the provider. */
    String books(Payment payment) {
        return checkout.sandbox.books().balance(checkout.tenant().id().toString(), payment.id().toString()).orElseThrow().state();
    }

    /** {@code OPEN PAID UNFULFILLED}. */
    static String standing(PlacedOrder placed) {
        var standing = placed.order().standing();
        return standing.status() + " " + standing.payment() + " " + standing.fulfilment();
    }

    void settleAll(String cart) {
        List<Payment> all = checkout.shop.in(tx -> checkout.payments.lockOfCart(tx, cart));
        all.forEach(payment -> checkout.settlePayment.run(checkout.tenant(), payment.id()));
    }

    /** Answers the bank's page. @return where it leads */
    String answer(Payment payment, String result) {
        String path = payment.redirectUrl().replaceFirst(".*/payment-pages/sandbox/", "");
        var request = new PageRequest("POST", path, "application/json", ("{\"result\":\"" + result + "\"}").getBytes(StandardCharsets.UTF_8));
        var answer = checkout.sandbox.provider().pages().orElseThrow().answer(request);
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
