package shop.argosy.commerce.catalog;

import java.util.List;
import java.util.UUID;

/**
 * What is put into a cart.
 *
 * @param position from 1
 * @param title the option values joined, or {@link #DEFAULT_TITLE} for a product without options
 * @param optionValues one for each of the product's option names, in their order
 * @param sku may be {@code null}, like barcode and imageId
 */
public record Variant(UUID id, UUID productId, int position, String title, List<String> optionValues, String sku, String barcode, int weightGrams,
        boolean requiresShipping, boolean taxable, boolean tracked, boolean sellWhenSoldOut, UUID imageId, long version) {

    /** What theme code compares with to tell a product without options. */
    public static final String DEFAULT_TITLE = "Default Title";

    public static String titleOf(List<String> optionValues) {
        return optionValues.isEmpty() ? DEFAULT_TITLE : String.join(" / ", optionValues);
    }
}
