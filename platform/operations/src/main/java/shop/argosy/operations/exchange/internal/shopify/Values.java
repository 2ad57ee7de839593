package shop.argosy.operations.exchange.internal.shopify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.kernel.Money;

/**
 * Reads single values strictly: what could mean two things is refused.
 *
 * @param decimalComma true when a comma may part decimals, as in files whose fields are parted by semicolons
 */
record Values(Currency currency, boolean decimalComma) {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,12}(\\.0{1,6})?");
    private static final long MOST_UNITS = 1_000_000_000L;
    private static final BigDecimal MOST_GRAMS = BigDecimal.valueOf(10_000_000);
    private static final List<String> YES = List.of("true", "yes", "1");
    private static final List<String> NO = List.of("false", "no", "0");

    /** Null when there is none. */
    Money money(ProductRow row, Column column) throws RowProblem {
        if (!row.has(column)) {
            return null;
        }
        var money = exact(row, column, decimal(row, column, Remarks.NOT_A_PRICE.with("example", example())));
        if (money.amount() > VariantPrice.HIGHEST) {
            throw new RowProblem(column, Remarks.PRICE_TOO_HIGH.with("value", shown(row, column)));
        }
        return money;
    }

    private Money exact(ProductRow row, Column column, BigDecimal major) throws RowProblem {
        try {
            return Money.ofMajor(major.stripTrailingZeros(), currency);
        } catch (ArithmeticException e) {
            throw new RowProblem(column, Remarks.TOO_MANY_DECIMALS.with("value", shown(row, column)).with("currency", currency.getCurrencyCode()).with("example", example()));
        }
    }

    /** May be below zero; null when there is none. */
    Long units(ProductRow row, Column column) throws RowProblem {
        if (!row.has(column)) {
            return null;
        }
        String text = row.get(column);
        if (!WHOLE.matcher(text).matches() || Math.abs(new BigDecimal(text).longValue()) > MOST_UNITS) {
            throw new RowProblem(column, Remarks.NOT_UNITS.with("value", shown(row, column)));
        }
        return new BigDecimal(text).longValueExact();
    }

    /** 0 when there is none. */
    int grams(ProductRow row, Column column) throws RowProblem {
        if (!row.has(column)) {
            return 0;
        }
        var grams = decimal(row, column, Remarks.NOT_A_WEIGHT);
        if (grams.compareTo(MOST_GRAMS) > 0) {
            throw new RowProblem(column, Remarks.TOO_HEAVY.with("value", shown(row, column)));
        }
        return grams.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    boolean flag(ProductRow row, Column column, boolean missing) throws RowProblem {
        String text = row.get(column).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return missing;
        }
        if (!YES.contains(text) && !NO.contains(text)) {
            throw new RowProblem(column, Remarks.NEITHER_TRUE_NOR_FALSE.with("value", shown(row, column)));
        }
        return YES.contains(text);
    }

    /** In the order of the file, each once. */
    static List<String> tags(ProductRow row) {
        return Arrays.stream(row.get(Column.TAGS).split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    private BigDecimal decimal(ProductRow row, Column column, Remark otherwise) throws RowProblem {
        String text = decimalComma ? row.get(column).replace(',', '.') : row.get(column);
        if (!DECIMAL.matcher(text).matches()) {
            throw new RowProblem(column, otherwise.with("value", shown(row, column)));
        }
        return new BigDecimal(text);
    }

    private String example() {
        return Money.of(1999, "EUR").toMajor().setScale(Money.exponent(currency), RoundingMode.HALF_UP).toPlainString();
    }

    private static String shown(ProductRow row, Column column) {
        String text = row.get(column);
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
