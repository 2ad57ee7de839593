package shop.argosy.commerce.catalog;

import java.util.List;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.foundation.http.Validation;

/**
 * A collection as it should be, its HTML sanitised.
 *
 * @param image {@code null} for none
 * @param productHandles in the order to show; unknown ones are left out
 */
public record CollectionDraft(String handle, String title, String descriptionHtml, NewBlob image, List<String> productHandles) {

    public CollectionDraft {
        title = title.strip();
        descriptionHtml = DescriptionHtml.sanitise(descriptionHtml == null ? "" : descriptionHtml);
        productHandles = productHandles.stream().distinct().toList();
        new Validation().require("/title", title, ProductRules.LONGEST_NAME)
                .check(Handle.isValid(handle) && !handle.equals(ListingQuery.ALL), "/handle", "Use letters, digits and single hyphens, and not \"all\".")
                .atMost("/description_html", descriptionHtml, ProductRules.LONGEST_DESCRIPTION)
                .done();
    }
}
