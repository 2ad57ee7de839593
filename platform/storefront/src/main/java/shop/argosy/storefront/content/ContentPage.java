package shop.argosy.storefront.content;

import java.time.Instant;
import java.util.UUID;

/** A page of text. {@code contentHtml} is sanitised. */
public record ContentPage(UUID id, String handle, String title, String contentHtml, Instant updatedAt) {
}
