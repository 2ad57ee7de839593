package shop.argosy.operations.notifications.internal;

/**
 * A mail as it goes out.
 *
 * @param id left part of the Message-ID; the same at each attempt, so that a mail program shows it once
 * @param sender name as shown
 * @param list what it is about and the host that it is from: {@code orders.shop.example}
 * @param replyTo may be null
 * @param text the same as {@code html} for who cannot or will not see HTML
 */
public record OutgoingMail(String id, String sender, String list, String replyTo, String to, String subject, String html, String text) {

    String host() {
        return list.substring(list.indexOf('.') + 1);
    }

    /** Addresses stay out of logs. */
    @Override
    public String toString() {
        return "OutgoingMail[" + id + "]";
    }
}
