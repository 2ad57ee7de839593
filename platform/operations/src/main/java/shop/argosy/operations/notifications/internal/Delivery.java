package shop.argosy.operations.notifications.internal;

/** How handing a mail to the mail server ended. Reasons are status codes and name no address. */
public sealed interface Delivery {

    record Accepted() implements Delivery {
    }

    /** The server will never take mail for this address. */
    record Refused(String reason) implements Delivery {
    }

    /** Not now. */
    record Deferred(String reason) implements Delivery {
    }
}
