package shop.argosy.storefront.themes.mail;

/** A mail's content. {@code text} says the same as {@code html} without its look. */
public record RenderedMail(String subject, String html, String text) {
}
