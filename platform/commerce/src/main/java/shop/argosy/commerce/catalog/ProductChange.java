package shop.argosy.commerce.catalog;

import java.util.List;
import java.util.Optional;
import shop.argosy.foundation.http.Validation;

/** New values for a product, cleaned and checked. {@code null} leaves one as it is. */
public record ProductChange(String title, String descriptionHtml, String vendor, String type, List<String> tags, ProductStatus status,
        String handle, List<VariantChange> variants) {

    /** @throws shop.argosy.kernel.Problem 422 naming each field that does not fit */
    public ProductChange {
        title = PlainText.cleanOrNull(title);
        descriptionHtml = descriptionHtml == null ? null : DescriptionHtml.sanitise(PlainText.clean(descriptionHtml));
        vendor = PlainText.cleanOrNull(vendor);
        type = PlainText.cleanOrNull(type);
        tags = tags == null ? null : ProductDraft.tags(tags);
        handle = PlainText.cleanOrNull(handle);
        variants = variants == null ? List.of() : List.copyOf(variants);
        ProductRules.check(handle, title, descriptionHtml, vendor, type, tags);
        var validation = new Validation();
        for (int i = 0; i < variants.size(); i++) {
            VariantChange variant = variants.get(i);
            validation.check(variant.id() != null, "/variants/" + i + "/id", "Say which variant is meant.");
            VariantRules.checkFields(validation, "/variants/" + i, orNull(variant.sku()), orNull(variant.barcode()), variant.weightGrams());
        }
        validation.done();
    }

    private static String orNull(Optional<String> value) {
        return value == null ? null : value.orElse(null);
    }
}
