package shop.argosy.commerce.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.commerce.testkit.TestShop;

class SalesIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Test
    void revenueIsWhatWasSoldLessWhatWentBackAndCancelledOrdersDoNotCount() {
        try (var checkout = TestCheckout.open()) {
            UUID variant = checkout.shop.product("sold", 10);
            var sales = new Sales(checkout.clock);
            assertEquals(new SalesFigures(List.of(), 0, 0, false), checkout.shop.in(tx -> sales.last(tx, 30, ZONE)));
            LocalDate today = sales.today(ZONE);
            checkout.paidOrder(variant, 1);
            Order refunded = checkout.paidOrder(variant, 2);
            Order cancelled = checkout.paidOrder(variant, 3);
            var oneUnit = List.of(new RefundRequest.Line(refunded.lines().getFirst().id(), 1));
            checkout.refund.run(checkout.tenant(), refunded.number(), new RefundRequest(oneUnit, 0, "Too small"), TestShop.OWNER);
            checkout.cancel.run(checkout.tenant(), cancelled.number(), "Twice", TestShop.OWNER);
            var expected = new SalesFigures(List.of(new SalesFigures.Day(today, 2, 2 * 1999 + 2 * 490)), 2, 2, true);
            assertEquals(expected, checkout.shop.in(tx -> sales.last(tx, 30, ZONE)));
            assertEquals(0, checkout.shop.in(tx -> checkout.payments.paidNotPlaced(tx)).intValue());
        }
    }

    @Test
    void moneyWithoutAnOrderIsCountedUntilItWentBack() {
        try (var checkout = TestCheckout.open()) {
            var cart = checkout.cart(checkout.shop.product("forgotten", 2), 1);
            UUID payment = checkout.pay(cart.id(), "approve").id();
            assertEquals(0, checkout.shop.in(tx -> checkout.payments.paidNotPlaced(tx)).intValue());
            checkout.clock.forward(Duration.ofMinutes(16));
            assertEquals(1, checkout.shop.in(tx -> checkout.payments.paidNotPlaced(tx)).intValue());
            checkout.settlePayment.run(checkout.tenant(), payment);
            assertEquals(0, checkout.shop.in(tx -> checkout.payments.paidNotPlaced(tx)).intValue());
        }
    }
}
