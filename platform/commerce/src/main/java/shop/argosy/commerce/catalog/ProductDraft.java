package shop.argosy.commerce.catalog;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * A product as it should be, cleaned: texts stripped, HTML sanitised, {@code null} texts empty, and the "Title /
 * Default Title" of product files read as a product without options.
 *
 * @param handle {@code null} makes one from the title
 * @param variants by position, at least one, their option values distinct
 * @param images by position; {@code null} leaves the pictures as they are
 */
public record ProductDraft(String handle, String title, String descriptionHtml, String vendor, String type, List<String> tags,
        List<String> optionNames, ProductStatus status, List<VariantDraft> variants, List<ImageDraft> images) {

    /** @throws shop.argosy.kernel.Problem 422 naming each field that does not fit, like {@code /variants/2/sku} */
    public ProductDraft {
        title = PlainText.clean(title);
        handle = handle == null ? Handle.of(title) : PlainText.clean(handle);
        descriptionHtml = DescriptionHtml.sanitise(PlainText.clean(descriptionHtml));
        vendor = PlainText.clean(vendor);
        type = PlainText.clean(type);
        tags = tags(tags);
        optionNames = optionNames == null ? List.of() : optionNames.stream().map(PlainText::clean).toList();
        variants = List.copyOf(variants);
        if (isDefaultOnly(optionNames, variants)) {
            optionNames = List.of();
            variants = List.of(variants.getFirst().withoutOptions());
        }
        images = images == null ? null : List.copyOf(images);
        ProductRules.check(handle, title, descriptionHtml, vendor, type, tags);
        VariantRules.check(optionNames, variants, images);
    }

    public ProductDraft withHandle(String other) {
        return new ProductDraft(other, title, descriptionHtml, vendor, type, tags, optionNames, status, variants, images);
    }

    static List<String> tags(List<String> tags) {
        return tags == null ? List.of() : List.copyOf(new LinkedHashSet<>(tags.stream().map(PlainText::clean).filter(tag -> !tag.isEmpty()).toList()));
    }

    private static boolean isDefaultOnly(List<String> optionNames, List<VariantDraft> variants) {
        return optionNames.equals(List.of("Title")) && variants.size() == 1 && variants.getFirst().optionValues().equals(List.of(Variant.DEFAULT_TITLE));
    }
}
