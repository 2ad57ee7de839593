package shop.argosy.commerce.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.payments.internal.NotificationRows;
import shop.argosy.commerce.payments.internal.PaymentRows;
import shop.argosy.foundation.jobs.Jobs;
import shop.argosy.foundation.jobs.NewJob;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.plugin.payment.ForgedNotification;
import shop.argosy.plugin.payment.Merchant;
import shop.argosy.plugin.payment.Notification;
import shop.argosy.plugin.payment.PaymentProvider;
import shop.argosy.plugin.payment.SignedMessage;

/**
 * Takes a provider's message: proves where it comes from, stores it once, and has the payment settled. The message
 * itself changes nothing; what happened the provider is asked.
 */
@ApplicationScoped
public class ReceiveNotification {

    private static final Logger SECURITY = System.getLogger("shop.argosy.security");

    private final Tenants tenants;
    private final PaymentProviders providers;
    private final Jobs jobs;
    private final NotifiedPaymentJob handler;
    private final Errands errands;
    private final Clock clock;
    private final NotificationRows notifications = new NotificationRows();
    private final PaymentRows payments = new PaymentRows();

    @Inject
    public ReceiveNotification(Tenants tenants, PaymentProviders providers, Jobs jobs, NotifiedPaymentJob handler, Errands errands, Clock clock) {
        this.tenants = tenants;
        this.providers = providers;
        this.jobs = jobs;
        this.handler = handler;
        this.errands = errands;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected ReceiveNotification() {
        this(null, null, null, null, null, null);
    }

    /** @throws Problem 404 for an unknown provider, 401 {@code wrong-signature} for a message that it did not send just now to this shop */
    public void run(Tenant tenant, String providerId, SignedMessage message) {
        PaymentProvider provider = providers.find(providerId).orElseThrow(() -> Problem.notFound("payment provider"));
        Notification notification = verified(tenant, provider, message);
        tenants.patiently(tenant, tx -> store(tx, providerId, notification))
                .ifPresent(payment -> errands.soon(() -> handler.settle(tenant, payment, providerId, notification.eventId())));
    }

    private static Notification verified(Tenant tenant, PaymentProvider provider, SignedMessage message) {
        try {
            return provider.verify(new Merchant(tenant.id().toString()), message);
        } catch (ForgedNotification e) {
            SECURITY.log(Level.WARNING, "payment-notification-refused provider={0} tenant={1} reason={2}", provider.id(), tenant.id(), e.getMessage());
            throw Problem.of(401, "wrong-signature", "This message does not carry a fresh signature of the provider for this shop.");
        }
    }

    /** @return the payment to look at, when the message is new and speaks of one of this shop's */
    private Optional<UUID> store(TenantTx tx, String provider, Notification notification) {
        Optional<UUID> payment = id(notification.reference()).flatMap(id -> payments.find(tx, id)).map(Payment::id);
        if (!notifications.store(tx, provider, notification, payment.orElse(null))) {
            return Optional.empty();
        }
        payment.ifPresent(id -> jobs.schedule(tx, new NewJob(NotifiedPaymentJob.JOB,
                Map.of("payment_id", id, "provider", provider, "event_id", notification.eventId()), null, clock.instant())));
        return payment;
    }

    private static Optional<UUID> id(String reference) {
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
