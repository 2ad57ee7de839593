package shop.argosy.commerce.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static shop.argosy.commerce.payments.PaymentStatus.AUTHORIZED;
import static shop.argosy.commerce.payments.PaymentStatus.CAPTURED;
import static shop.argosy.commerce.payments.PaymentStatus.CAPTURING;
import static shop.argosy.commerce.payments.PaymentStatus.FAILED;
import static shop.argosy.commerce.payments.PaymentStatus.VOIDED;
import static shop.argosy.commerce.payments.PaymentStatus.VOIDING;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Uuid7;

class StandingTest {

    @Test
    void aNewOrderIsOpenAuthorizedAndUnfulfilled() {
        assertEquals("OPEN AUTHORIZED UNFULFILLED", standing(false, payment(AUTHORIZED, 0, 0), line(2, 0, 0)));
        assertEquals("OPEN AUTHORIZED UNFULFILLED", standing(false, payment(CAPTURING, 0, 0), line(2, 0, 0)));
    }

    @Test
    void moneyTakenIsPaidAndAllSentIsCompleted() {
        assertEquals("OPEN PAID UNFULFILLED", standing(false, payment(CAPTURED, 100, 0), line(2, 0, 0)));
        assertEquals("OPEN PAID PARTIAL", standing(false, payment(CAPTURED, 100, 0), line(2, 1, 0)));
        assertEquals("OPEN PAID PARTIAL", standing(false, payment(CAPTURED, 100, 0), line(2, 2, 0), line(1, 0, 0)));
        assertEquals("COMPLETED PAID FULFILLED", standing(false, payment(CAPTURED, 100, 0), line(2, 2, 0)));
        assertEquals("OPEN AUTHORIZED FULFILLED", standing(false, payment(CAPTURING, 0, 0), line(2, 2, 0)));
    }

    @Test
    void moneyPaidBackIsPartlyOrWhollyRefunded() {
        assertEquals("COMPLETED PARTIALLY_REFUNDED FULFILLED", standing(false, payment(CAPTURED, 100, 1), line(2, 2, 0)));
        assertEquals("COMPLETED REFUNDED FULFILLED", standing(false, payment(CAPTURED, 100, 100), line(2, 2, 0)));
        assertEquals("OPEN PARTIALLY_REFUNDED UNFULFILLED", standing(false, payment(CAPTURED, 100, 50), line(2, 0, 1)));
        assertEquals("COMPLETED REFUNDED UNFULFILLED", standing(false, payment(CAPTURED, 100, 100), line(2, 0, 2)));
        assertEquals("COMPLETED PARTIALLY_REFUNDED FULFILLED", standing(false, payment(CAPTURED, 100, 50), line(2, 1, 1)));
    }

    @Test
    void aCancelledOrderStaysCancelledWhateverItsMoneyDoes() {
        assertEquals("CANCELLED AUTHORIZED UNFULFILLED", standing(true, payment(VOIDING, 0, 0), line(2, 0, 2)));
        assertEquals("CANCELLED VOIDED UNFULFILLED", standing(true, payment(VOIDED, 0, 0), line(2, 0, 2)));
        assertEquals("CANCELLED PAID UNFULFILLED", standing(true, payment(CAPTURED, 100, 0), line(2, 0, 2)));
        assertEquals("CANCELLED REFUNDED UNFULFILLED", standing(true, payment(CAPTURED, 100, 100), line(2, 0, 2)));
    }

    @Test
    void anAuthorizationThatIsLostIsVoidedAndTheOrderStaysOpen() {
        assertEquals("OPEN VOIDED UNFULFILLED", standing(false, payment(FAILED, 0, 0), line(2, 0, 0)));
    }

    @Test
    void whatNeedsNoCarryingCountsAsSent() {
        assertEquals("OPEN AUTHORIZED FULFILLED", standing(false, payment(CAPTURING, 0, 0), digital(2)));
        assertEquals("COMPLETED PAID FULFILLED", standing(false, payment(CAPTURED, 100, 0), digital(2)));
        assertEquals("OPEN PAID UNFULFILLED", standing(false, payment(CAPTURED, 100, 0), digital(2), line(1, 0, 0)));
    }

    private static String standing(boolean cancelled, Payment payment, OrderLine... lines) {
        Standing standing = Standing.of(cancelled, List.of(lines), payment);
        return standing.status() + " " + standing.payment() + " " + standing.fulfilment();
    }

    private static OrderLine line(int quantity, int shipped, int cancelled) {
        return line(true, quantity, shipped, cancelled);
    }

    private static OrderLine digital(int quantity) {
        return line(false, quantity, 0, 0);
    }

    private static OrderLine line(boolean carried, int quantity, int shipped, int cancelled) {
        return new OrderLine(Uuid7.next(), Uuid7.next(), Uuid7.next(), null, "Tea", "Default Title", null, null, carried, quantity, 50, 0, 0, 50L * quantity, shipped, cancelled, cancelled);
    }

    private static Payment payment(PaymentStatus status, long captured, long refunded) {
        return new Payment(Uuid7.next(), "cart", 1, Uuid7.next(), "sandbox", null, status, Money.of(100, "EUR"), Money.of(captured, "EUR"), Money.of(refunded, "EUR"),
                null, null, Instant.EPOCH, Instant.EPOCH);
    }
}
