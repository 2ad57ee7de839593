package shop.argosy.commerce.checkout.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.foundation.openapi.OneOf;
import shop.argosy.kernel.Nullable;

/** A payment as its buyer sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentJson(UUID id, @OneOf({"authorized", "declined", "requires_action", "pending", "voided"}) String status, @Nullable String redirectUrl) {

    static PaymentJson of(Payment payment) {
        return new PaymentJson(payment.id(), payment.status().shown(), payment.status() == PaymentStatus.REQUIRES_ACTION ? payment.redirectUrl() : null);
    }
}
