package shop.argosy.storefront.content;

import java.util.List;
import java.util.UUID;

/** Links in their order. */
public record Menu(UUID id, String handle, String title, List<MenuItem> items) {
}
