package shop.argosy.plugin.payment;

/** A notification that the provider did not send, or that somebody sends again much later. */
public final class ForgedNotification extends RuntimeException {

    /** @param reason for the security log; never the expected signature */
    public ForgedNotification(String reason) {
        super(reason);
    }
}
