package shop.argosy.storefront.content;

import java.util.UUID;

/** One link of a menu. {@code id} is {@code null} while it is not stored. */
public record MenuItem(UUID id, String title, MenuTarget type, String target) {

    public static MenuItem of(String title, MenuTarget type, String target) {
        return new MenuItem(null, title, type, target == null ? "" : target);
    }
}
