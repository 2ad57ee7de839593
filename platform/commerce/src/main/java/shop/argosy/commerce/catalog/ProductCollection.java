package shop.argosy.commerce.catalog;

import java.time.Instant;
import java.util.UUID;

/** Products shown together, in an order by hand. {@code imageObjectKey} may be {@code null}. */
public record ProductCollection(UUID id, String handle, String title, String descriptionHtml, String imageObjectKey, Instant updatedAt, long version) {

    /** Its page in the shop. */
    public String path() {
        return "/collections/" + handle;
    }
}
