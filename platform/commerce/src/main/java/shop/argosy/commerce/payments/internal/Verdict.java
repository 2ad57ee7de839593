package shop.argosy.commerce.payments.internal;

import shop.argosy.kernel.Money;
import shop.argosy.plugin.payment.Authorization;
import shop.argosy.plugin.payment.PaymentState;

/**
 * What a provider said about a payment, by whatever way we heard it.
 *
 * @param providerReference null when it gave none
 * @param redirectUrl only with {@code REQUIRES_ACTION}, and only from the first answer
 * @param reason only with {@code DECLINED}
 * @param captured minor units, only with {@code CAPTURED}
 */
public record Verdict(PaymentState.Status status, String providerReference, String redirectUrl, String reason, long captured) {

    public static Verdict of(Authorization answer) {
        return switch (answer) {
            case Authorization.Authorized authorized -> plain(PaymentState.Status.AUTHORIZED, authorized.providerReference());
            case Authorization.Pending pending -> plain(PaymentState.Status.PENDING, pending.providerReference());
            case Authorization.Declined declined -> new Verdict(PaymentState.Status.DECLINED, declined.providerReference(), null, declined.reason(), 0);
            case Authorization.RequiresAction action ->
                new Verdict(PaymentState.Status.REQUIRES_ACTION, action.providerReference(), action.redirectUrl().toString(), null, 0);
        };
    }

    public static Verdict of(PaymentState state) {
        long captured = state.captured() == null ? 0 : state.captured().amount();
        return new Verdict(state.status(), state.providerReference(), null, null, captured);
    }

    /** No answer came: whether the provider knows the payment will be asked. */
    public static Verdict unanswered() {
        return plain(PaymentState.Status.PENDING, null);
    }

    /** What a capture that went through means. */
    public static Verdict captured(Money amount) {
        return new Verdict(PaymentState.Status.CAPTURED, null, null, null, amount.amount());
    }

    /** What a release that went through means. */
    public static Verdict voided() {
        return plain(PaymentState.Status.VOIDED, null);
    }

    private static Verdict plain(PaymentState.Status status, String reference) {
        return new Verdict(status, reference, null, null, 0);
    }
}
