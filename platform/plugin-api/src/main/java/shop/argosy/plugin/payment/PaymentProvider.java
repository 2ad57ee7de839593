package shop.argosy.plugin.payment;

import java.util.Optional;
import shop.argosy.plugin.settings.SettingsSchema;
import shop.argosy.plugin.web.HostedPages;

/**
 * Moves a shop's money through an outside company.
 *
 * <p>The platform calls these methods outside database transactions and repeats any of them after a crash or a lost
 * answer, always with the same references. So a reference is an idempotency key: a call that repeats one moves nothing
 * and answers as the first did. The platform's books follow {@link #query}, never what a browser or a notification
 * claims.
 *
 * <p>Every method that speaks to the outside company throws {@link ProviderUnavailable} when it cannot know the
 * outcome. Instances are shared by all threads and shops.
 */
public interface PaymentProvider {

    /** Lower-case letters, digits and hyphens. It is part of addresses and is stored with each payment: never change it. */
    String id();

    /** Whether it is for trying out and moves no money: merchants see it marked as such. */
    default boolean isTest() {
        return false;
    }

    /** What {@link AuthorizationRequest#data()} may hold. */
    SettingsSchema paymentData();

    /** Asks for the buyer's money to be set aside. It is taken by {@link #capture} alone. */
    Authorization authorize(Merchant merchant, AuthorizationRequest request);

    /** What the provider's books say of a payment now; {@link PaymentState.Status#UNKNOWN} when it never heard of it. */
    PaymentState query(Merchant merchant, PaymentKey payment);

    /** Takes what was authorized, at most that much. */
    MovementOutcome capture(Merchant merchant, Movement movement);

    /**
     * Gives an authorization back. A payment that the provider does not know yet is barred: an authorization with its
     * reference that arrives later must be declined. Refused with {@link Refused#ALREADY_CAPTURED} when money was taken.
     */
    MovementOutcome release(Merchant merchant, Movement movement);

    /** Pays back what was captured, at most that much. */
    MovementOutcome refund(Merchant merchant, Movement movement);

    /**
     * Reads a message from the provider.
     *
     * @throws ForgedNotification when the signature is wrong or the message is older than five minutes
     */
    Notification verify(Merchant merchant, SignedMessage message);

    /** Pages that the platform serves for a provider without a site of its own. */
    default Optional<HostedPages> pages() {
        return Optional.empty();
    }
}
