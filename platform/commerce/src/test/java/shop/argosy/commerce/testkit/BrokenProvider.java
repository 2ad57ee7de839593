package shop.argosy.commerce.testkit;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import shop.argosy.kernel.Money;
import shop.argosy.plugin.payment.Authorization;
import shop.argosy.plugin.payment.AuthorizationRequest;
import shop.argosy.plugin.payment.Merchant;
import shop.argosy.plugin.payment.Movement;
import shop.argosy.plugin.payment.MovementOutcome;
import shop.argosy.plugin.payment.Notification;
import shop.argosy.plugin.payment.PaymentKey;
import shop.argosy.plugin.payment.PaymentProvider;
import shop.argosy.plugin.payment.PaymentState;
import shop.argosy.plugin.payment.ProviderUnavailable;
import shop.argosy.plugin.payment.SignedMessage;
import shop.argosy.plugin.settings.SettingsSchema;

/** A provider whose line can be cut: nothing gets through while {@code down} is true. */
public record BrokenProvider(PaymentProvider provider, AtomicBoolean down) implements PaymentProvider {

    /** The provider takes the money, and nobody here hears of it. */
    public static void captureUnheard(TestCheckout checkout, UUID payment, Money amount) {
        checkout.sandbox.provider().capture(new Merchant(checkout.tenant().id().toString()),
                new Movement(new PaymentKey(payment.toString(), null), payment + "-capture", amount));
    }

    @Override
    public String id() {
        return provider.id();
    }

    @Override
    public SettingsSchema paymentData() {
        return provider.paymentData();
    }

    @Override
    public Authorization authorize(Merchant merchant, AuthorizationRequest request) {
        return line().authorize(merchant, request);
    }

    @Override
    public PaymentState query(Merchant merchant, PaymentKey payment) {
        return line().query(merchant, payment);
    }

    @Override
    public MovementOutcome capture(Merchant merchant, Movement movement) {
        return line().capture(merchant, movement);
    }

    @Override
    public MovementOutcome release(Merchant merchant, Movement movement) {
        return line().release(merchant, movement);
    }

    @Override
    public MovementOutcome refund(Merchant merchant, Movement movement) {
        return line().refund(merchant, movement);
    }

    @Override
    public Notification verify(Merchant merchant, SignedMessage message) {
        return provider.verify(merchant, message);
    }

    private PaymentProvider line() {
        if (down.get()) {
            throw new ProviderUnavailable("The line is cut", null);
        }
        return provider;
    }
}
