package shop.argosy.operations.exchange.internal.shopify;

import java.util.Locale;

/** The columns that are read. All others of a file are ignored. */
public enum Column {
    HANDLE("Handle"),
    TITLE("Title"),
    BODY("Body (HTML)"),
    VENDOR("Vendor"),
    TYPE("Type"),
    TAGS("Tags"),
    PUBLISHED("Published"),
    STATUS("Status"),
    OPTION1_NAME("Option1 Name"),
    OPTION1_VALUE("Option1 Value"),
    OPTION2_NAME("Option2 Name"),
    OPTION2_VALUE("Option2 Value"),
    OPTION3_NAME("Option3 Name"),
    OPTION3_VALUE("Option3 Value"),
    SKU("Variant SKU"),
    BARCODE("Variant Barcode"),
    GRAMS("Variant Grams"),
    TRACKER("Variant Inventory Tracker"),
    QUANTITY("Variant Inventory Qty"),
    POLICY("Variant Inventory Policy"),
    PRICE("Variant Price"),
    COMPARE_AT_PRICE("Variant Compare At Price"),
    REQUIRES_SHIPPING("Variant Requires Shipping"),
    TAXABLE("Variant Taxable"),
    IMAGE_SRC("Image Src"),
    IMAGE_POSITION("Image Position"),
    IMAGE_ALT("Image Alt Text"),
    VARIANT_IMAGE("Variant Image");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** As it stands in the first line of a file. */
    public String title() {
        return title;
    }

    boolean isNamed(String name) {
        return name.strip().toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT));
    }
}
