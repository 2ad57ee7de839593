package shop.argosy.operations.exchange.internal.shopify;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import shop.argosy.kernel.Problem;

/**
 * A rule of the catalogue that a draft broke, in the words of the file.
 *
 * @param variant which of the draft's variants, from 0; null when it is about the product
 * @param field the column's name
 */
record DraftPointers(Integer variant, String field, String reason) {

    private static final Pattern VARIANT = Pattern.compile("/variants/(\\d+)/(\\w+).*");
    private static final Map<String, Column> COLUMNS = Map.ofEntries(
            Map.entry("options", Column.OPTION1_VALUE), Map.entry("sku", Column.SKU), Map.entry("barcode", Column.BARCODE),
            Map.entry("weight_grams", Column.GRAMS), Map.entry("price", Column.PRICE), Map.entry("compare_at_price", Column.COMPARE_AT_PRICE),
            Map.entry("stock", Column.QUANTITY), Map.entry("image", Column.VARIANT_IMAGE), Map.entry("title", Column.TITLE),
            Map.entry("handle", Column.HANDLE), Map.entry("description_html", Column.BODY), Map.entry("vendor", Column.VENDOR),
            Map.entry("type", Column.TYPE), Map.entry("tags", Column.TAGS), Map.entry("images", Column.IMAGE_SRC));

    static List<DraftPointers> of(Problem problem) {
        return problem.errors().stream().map(error -> of(error.pointer(), error.detail())).toList();
    }

    private static DraftPointers of(String pointer, String reason) {
        var variant = VARIANT.matcher(pointer);
        if (variant.matches()) {
            return new DraftPointers(Integer.valueOf(variant.group(1)), column(variant.group(2)), reason);
        }
        return new DraftPointers(null, column(pointer.split("/")[1]), reason);
    }

    private static String column(String member) {
        return COLUMNS.getOrDefault(member, Column.HANDLE).title();
    }
}
