package shop.argosy.operations.notifications.internal;

/**
 * A mail as it goes out.
 *
 * @param id left part of the Message-ID; the same at each attempt, so that a mail program shows it once
 * @param shop name of the sender as shown
 * @param shopHost host of the shop, which names the list it belongs to
 * @param replyTo may be null
 * @param text the same as {@code html} for who cannot or will not see HTML
 */
public record OutgoingMail(String id, String shop, String shopHost, String replyTo, String to, String subject, String html, String text) {

    /** Addresses stay out of logs. */
    @Override
    public String toString() {
        return "OutgoingMail[" + id + "]";
    }
}
