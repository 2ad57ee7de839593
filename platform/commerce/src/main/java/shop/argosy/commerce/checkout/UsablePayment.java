package shop.argosy.commerce.checkout;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.kernel.Problem;

/** Which of a cart's payments pays for its order: the one that was named, or the latest that has the money. */
final class UsablePayment {

    private UsablePayment() {
    }

    /** @throws Problem 422 for a payment of another cart; 409 {@code payment-pending}, {@code payment-required} */
    static Payment of(List<Payment> payments, UUID named) {
        if (named != null && payments.stream().noneMatch(payment -> payment.id().equals(named))) {
            throw Problem.invalid("/payment_id", "This cart has no such payment. Leave the field out to use the cart's own.");
        }
        return payments.stream().filter(UsablePayment::hasMoney)
                .max(Comparator.comparing((Payment payment) -> payment.id().equals(named)).thenComparing(Payment::id))
                .orElseThrow(() -> missing(payments));
    }

    private static boolean hasMoney(Payment payment) {
        return payment.status() == PaymentStatus.AUTHORIZED || payment.status() == PaymentStatus.CAPTURED && payment.owesMoney();
    }

    private static Problem missing(List<Payment> payments) {
        return payments.stream().anyMatch(payment -> payment.status().isUndecided())
                ? Problem.conflict("payment-pending", "The payment is not decided yet. Ask for its status and place the order when it is authorized.").with("retry_after", 1)
                : Problem.conflict("payment-required", "This cart is not paid. Start a payment first.");
    }
}
