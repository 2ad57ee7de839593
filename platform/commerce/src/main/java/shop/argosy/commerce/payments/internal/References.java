package shop.argosy.commerce.payments.internal;

import java.util.UUID;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.plugin.payment.PaymentKey;

/** The names under which providers know our payments and their movements. They never change, so that repeating is safe. */
public final class References {

    private References() {
    }

    public static PaymentKey key(Payment payment) {
        return new PaymentKey(payment.id().toString(), payment.providerReference());
    }

    public static String capture(UUID payment) {
        return payment + "-capture";
    }

    public static String release(UUID payment) {
        return payment + "-void";
    }

    /** The refund of a payment that never became an order. */
    public static String giveBack(UUID payment) {
        return payment + "-return";
    }
}
