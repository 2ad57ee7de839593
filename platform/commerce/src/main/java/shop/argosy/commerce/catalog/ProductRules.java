package shop.argosy.commerce.catalog;

import java.util.List;
import shop.argosy.foundation.http.Validation;

/** The limits of a product's own fields. */
final class ProductRules {

    static final int LONGEST_NAME = 255;
    static final int LONGEST_DESCRIPTION = 200_000;
    static final int MOST_TAGS = 250;

    private ProductRules() {
    }

    /** {@code null} stands for a field that is not changed. */
    static void check(String handle, String title, String descriptionHtml, String vendor, String type, List<String> tags) {
        var validation = new Validation();
        if (title != null) {
            validation.require("/title", title, LONGEST_NAME);
        }
        validation.check(handle == null || Handle.isValid(handle), "/handle", "Use letters, digits and single hyphens, at most " + Handle.LONGEST + " characters.")
                .atMost("/description_html", descriptionHtml, LONGEST_DESCRIPTION)
                .atMost("/vendor", vendor, LONGEST_NAME).atMost("/type", type, LONGEST_NAME);
        if (tags != null) {
            validation.check(tags.size() <= MOST_TAGS, "/tags", "Use at most " + MOST_TAGS + " tags.");
            for (int i = 0; i < tags.size(); i++) {
                validation.atMost("/tags/" + i, tags.get(i), LONGEST_NAME);
            }
        }
        validation.done();
    }
}
