package shop.argosy.operations.exchange.internal.shopify;

import java.util.List;

/** All that can be said about lines. Codes and the names of parameters stay; sentences may be improved. */
public final class Remarks {

    static final Remark TOO_MANY_FIELDS = Remark.of("too-many-fields",
            "This line has {fields} fields, the first line has {expected}. Put texts that contain the separator into quotation marks.");
    static final Remark HANDLE_MISSING = Remark.of("handle-missing", "The handle is missing. Write the product's handle on each of its lines.");
    static final Remark HANDLE_UNUSABLE = Remark.of("handle-unusable", "A handle needs letters or digits. Write one like \"blue-shirt\".");
    static final Remark HANDLE_REPEATED = Remark.of("handle-repeated",
            "\"{handle}\" was already on line {line}. Put all lines of a product below each other, or give this product a handle of its own.");
    static final Remark CUT_OFF = Remark.of("cut-off", "This line ends before its price. Fill in the missing fields.");
    static final Remark NOT_TEXT = Remark.of("not-text", "This line contains a character that is no text. Remove it.");
    static final Remark UNREADABLE = Remark.of("unreadable", "A quotation mark is opened and not closed, or stands inside a quoted text. Write it twice inside a quoted text.");
    static final Remark TITLE_MISSING = Remark.of("title-missing", "The title is missing. Write it on the product's first line.");
    static final Remark UNKNOWN_STATUS = Remark.of("unknown-status", "Write one of active, draft and archived.");
    static final Remark UNKNOWN_POLICY = Remark.of("unknown-policy", "Write \"deny\" to stop selling when sold out, or \"continue\".");
    static final Remark NOT_A_PRICE = Remark.of("not-a-price", "\"{value}\" is not a price such as {example}. Write digits and a point, no currency sign.");
    static final Remark PRICE_TOO_HIGH = Remark.of("price-too-high", "\"{value}\" is more than anything costs. Check the price.");
    static final Remark TOO_MANY_DECIMALS = Remark.of("too-many-decimals", "\"{value}\" has more decimals than {currency} has. Write it like {example}.");
    static final Remark NOT_A_WEIGHT = Remark.of("not-a-weight", "\"{value}\" is not a weight in grams such as 250. Write digits and a point, no currency sign.");
    static final Remark TOO_HEAVY = Remark.of("too-heavy", "\"{value}\" is more than ten tonnes. Write the weight in grams.");
    static final Remark NOT_UNITS = Remark.of("not-units", "\"{value}\" is not a number of units. Write a whole number such as 12.");
    static final Remark NEITHER_TRUE_NOR_FALSE = Remark.of("neither-true-nor-false", "\"{value}\" is neither true nor false. Write one of the two.");
    static final Remark OPTION_UNNAMED = Remark.of("option-unnamed", "The product's first line has no \"{column}\". Fill it in there, or leave this value out.");
    static final Remark OPTION_VALUE_MISSING = Remark.of("option-value-missing", "The value for \"{option}\" is missing. Every variant needs one.");
    static final Remark OPTIONS_REPEATED = Remark.of("options-repeated", "Another variant has the same options.");
    static final Remark TEXT_TOO_LONG = Remark.of("text-too-long", "This text is too long: use at most {most} characters.");
    static final Remark RULE_BROKEN = Remark.of("rule-broken", "{detail}");
    static final Remark NOTHING_IN_IT = Remark.of("nothing-in-it", "This line has neither a variant nor a picture. Remove it or fill it in.");
    static final Remark OF_REJECTED_PRODUCT = Remark.of("of-rejected-product", "It belongs to the product on line {line}, which was not imported. Correct that line first.");
    static final Remark BELOW_ZERO = Remark.of("below-zero", "Stock below zero is only possible with the policy \"continue\". It was set to 0.");
    static final Remark NO_WEB_ADDRESS = Remark.of("no-web-address",
            "This is no web address that begins with https:// or http://. The product was imported without this picture.");
    static final Remark TOO_MANY_PICTURES = Remark.of("too-many-pictures", "A product has at most {most} pictures. This one was left out.");
    public static final Remark PRICE_MISSING = Remark.of("price-missing",
            "The price is missing, so nobody can buy this yet. Fill it in here and import again, or set it on the product's page.");
    private static final Remark STOCK_KEPT = Remark.of("stock-kept", "The stock was left as it is. {detail}");
    public static final Remark NOT_STORABLE = Remark.of("not-storable", "This product cannot be stored as it is written here. Compare its lines with those of another product.");
    private static final Remark PICTURE_NOT_FETCHED = Remark.of("picture-not-fetched", "The picture could not be fetched: {why}."
            + " A placeholder is shown instead. Upload the picture on the product's page, or correct the address and import again.");

    private Remarks() {
    }

    /** Every code that there is. */
    public static List<String> codes() {
        return List.of(TOO_MANY_FIELDS, HANDLE_MISSING, HANDLE_UNUSABLE, HANDLE_REPEATED, CUT_OFF, NOT_TEXT, UNREADABLE, TITLE_MISSING, UNKNOWN_STATUS, UNKNOWN_POLICY,
                NOT_A_PRICE, PRICE_TOO_HIGH, TOO_MANY_DECIMALS, NOT_A_WEIGHT, TOO_HEAVY, NOT_UNITS, NEITHER_TRUE_NOR_FALSE, OPTION_UNNAMED, OPTION_VALUE_MISSING,
                OPTIONS_REPEATED, TEXT_TOO_LONG, RULE_BROKEN, NOTHING_IN_IT, OF_REJECTED_PRODUCT, BELOW_ZERO, NO_WEB_ADDRESS, TOO_MANY_PICTURES, PRICE_MISSING, STOCK_KEPT,
                NOT_STORABLE, PICTURE_NOT_FETCHED).stream().map(Remark::code).toList();
    }

    /** What a rule of the catalogue said, which is English. */
    public static Remark rule(String detail) {
        return RULE_BROKEN.with("detail", detail);
    }

    /** {@code detail} says how many units are promised. */
    public static Remark stockKept(String detail) {
        return STOCK_KEPT.with("detail", detail);
    }

    /**
     * @param cause a code of its own, such as {@code host-unknown}
     * @param why the same as the end of an English sentence
     */
    public static Remark notFetched(String cause, String why) {
        return PICTURE_NOT_FETCHED.with("cause", cause).with("why", why);
    }

    /** The same with the handle of the product that it concerns. */
    public static Remark of(Remark remark, String product) {
        return remark.with("product", product);
    }
}
