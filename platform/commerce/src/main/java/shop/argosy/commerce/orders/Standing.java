package shop.argosy.commerce.orders;

import java.util.List;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentStatus;

/** An order's three statuses. They follow from what happened and from nothing else. */
public record Standing(OrderStatus status, PaymentStanding payment, FulfilmentStatus fulfilment) {

    public static Standing of(boolean cancelled, List<OrderLine> lines, Payment paid) {
        PaymentStanding payment = payment(paid);
        boolean completed = payment != PaymentStanding.AUTHORIZED && payment != PaymentStanding.VOIDED && lines.stream().allMatch(line -> line.open() == 0);
        return new Standing(cancelled ? OrderStatus.CANCELLED : completed ? OrderStatus.COMPLETED : OrderStatus.OPEN, payment, fulfilment(lines));
    }

    private static PaymentStanding payment(Payment payment) {
        if (payment.status() == PaymentStatus.VOIDED || payment.status() == PaymentStatus.FAILED) {
            return PaymentStanding.VOIDED;
        }
        if (payment.status() != PaymentStatus.CAPTURED) {
            return PaymentStanding.AUTHORIZED;
        }
        if (payment.refunded().isZero()) {
            return PaymentStanding.PAID;
        }
        return payment.refunded().compareTo(payment.captured()) < 0 ? PaymentStanding.PARTIALLY_REFUNDED : PaymentStanding.REFUNDED;
    }

    /** Lines that need no carrying count as sent. */
    private static FulfilmentStatus fulfilment(List<OrderLine> lines) {
        List<OrderLine> goods = lines.stream().filter(OrderLine::requiresShipping).toList();
        if (!goods.isEmpty() && goods.stream().allMatch(line -> line.shipped() == 0)) {
            return FulfilmentStatus.UNFULFILLED;
        }
        return goods.stream().allMatch(line -> line.open() == 0) ? FulfilmentStatus.FULFILLED : FulfilmentStatus.PARTIAL;
    }
}
