package shop.argosy.operations.notifications;

/** What a mail says: a line, a page, and the same page as plain text. */
public record RenderedMail(String subject, String html, String text) {
}
