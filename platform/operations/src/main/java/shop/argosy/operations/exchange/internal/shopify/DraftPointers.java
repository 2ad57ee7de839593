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
record DraftPointers(Integer variant, String field, Remark remark) {

    private static final Pattern VARIANT = Pattern.compile("/variants/(\\d+)/(\\w+).*");
    private static final Map<String, Column> COLUMNS = Map.ofEntries(
            Map.entry("options", Column.OPTION1_VALUE), Map.entry("sku", Column.SKU), Map.entry("barcode", Column.BARCODE),
            Map.entry("weight_grams", Column.GRAMS), Map.entry("price", Column.PRICE), Map.entry("compare_at_price", Column.COMPARE_AT_PRICE),
            Map.entry("stock", Column.QUANTITY), Map.entry("image", Column.VARIANT_IMAGE), Map.entry("title", Column.TITLE),
            Map.entry("handle", Column.HANDLE), Map.entry("description_html", Column.BODY), Map.entry("vendor", Column.VENDOR),
            Map.entry("type", Column.TYPE), Map.entry("tags", Column.TAGS), Map.entry("images", Column.IMAGE_SRC));

    private static final Pattern TOO_LONG = Pattern.compile("This text is too long: use at most (\\d+) characters\\.");

    static List<DraftPointers> of(Problem problem) {
        return problem.errors().stream().map(error -> of(error.pointer(), error.detail())).toList();
    }

    private static DraftPointers of(String pointer, String detail) {
        var remark = remark(detail);
        var variant = VARIANT.matcher(pointer);
        if (variant.matches()) {
            return new DraftPointers(Integer.valueOf(variant.group(1)), column(variant.group(2)), remark);
        }
        return new DraftPointers(null, column(pointer.split("/")[1]), remark);
    }

    /** The catalogue says what is wrong in English alone; what happens most has a code nevertheless. */
    private static Remark remark(String detail) {
        var tooLong = TOO_LONG.matcher(detail);
        if (tooLong.matches()) {
            return Remarks.TEXT_TOO_LONG.with("most", Integer.valueOf(tooLong.group(1)));
        }
        return detail.equals(Remarks.OPTIONS_REPEATED.sentence()) ? Remarks.OPTIONS_REPEATED : Remarks.rule(detail);
    }

    private static String column(String member) {
        return COLUMNS.getOrDefault(member, Column.HANDLE).title();
    }
}
