package shop.argosy.plugin.payment;

import java.net.URI;

/** A provider's answer to a request for authorization. {@code providerReference} is its own name for the payment, or null. */
public sealed interface Authorization {

    String providerReference();

    /** The money is set aside. */
    record Authorized(String providerReference) implements Authorization {
    }

    /** @param reason a code in lower case: {@code declined}, {@code insufficient-funds}, {@code expired-card} */
    record Declined(String providerReference, String reason) implements Authorization {
    }

    /** The buyer must go to this address first; a notification or {@link PaymentProvider#query} tells how it ended. */
    record RequiresAction(String providerReference, URI redirectUrl) implements Authorization {
    }

    /** Not decided yet; a notification or {@link PaymentProvider#query} tells how it ended. */
    record Pending(String providerReference) implements Authorization {
    }
}
