package shop.argosy.storefront.themes;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import shop.argosy.kernel.Money;

/**
 * Prints money as its reader's language and country do (CLDR), with western digits and the currency's own number of
 * decimals. For one thread: the JDK's formats are not shared.
 */
public final class MoneyFormat {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final String LEFT_TO_RIGHT = "\u200e";
    private static final String SIGNS_OF_ONE = "€₹₽₺₫₱₪₴₦₸₾฿";
    /** {@code CN¥}, {@code US$}, {@code R$}: the letters say whose sign it is. */
    private static final Pattern NAMED_SIGN = Pattern.compile("[A-Z]{1,2}[$¥£]");

    private final Locale locale;
    private final Currency currency;
    private DecimalFormat symbol;
    private DecimalFormat bare;

    /** {@code country} decides among the ways of one language and may be null; {@code currency} is that of bare numbers. */
    public MoneyFormat(String language, String country, Currency currency) {
        this.locale = locale(language, country);
        this.currency = currency;
    }

    public Currency currency() {
        return currency;
    }

    /** {@code $1,234.50}. */
    public String money(long minorUnits) {
        return symbol().format(major(minorUnits)).replace('-', MINUS);
    }

    /** {@code $1,234.50 USD}; no code where it stands for the sign, or where only one currency has that sign. */
    public String withCurrency(long minorUnits) {
        String text = money(minorUnits);
        return isOneCurrencys(text) ? text : text + NO_BREAK_SPACE + currency.getCurrencyCode();
    }

    private boolean isOneCurrencys(String text) {
        return text.contains(currency.getCurrencyCode()) || isHomeYen(text) || text.chars().anyMatch(sign -> SIGNS_OF_ONE.indexOf(sign) >= 0)
                || NAMED_SIGN.matcher(text).find() || text.codePoints().anyMatch(MoneyFormat::runsFromTheRight);
    }

    /** {@code $1,234} where there are no cents, {@code $1,234.50} where there are. */
    public String withoutTrailingZeros(long minorUnits) {
        BigDecimal major = major(minorUnits);
        if (major.stripTrailingZeros().scale() > 0) {
            return money(minorUnits);
        }
        DecimalFormat whole = (DecimalFormat) symbol().clone();
        whole.setMinimumFractionDigits(0);
        whole.setMaximumFractionDigits(0);
        return whole.format(major);
    }

    /** {@code 1,234.50}. */
    public String withoutCurrency(long minorUnits) {
        if (bare == null) {
            bare = decimals((DecimalFormat) NumberFormat.getNumberInstance(locale));
        }
        return bare.format(major(minorUnits));
    }

    /** The same ways for another currency. */
    public MoneyFormat in(Currency other) {
        return other.equals(currency) ? this : new MoneyFormat(locale, other);
    }

    private MoneyFormat(Locale locale, Currency currency) {
        this.locale = locale;
        this.currency = currency;
    }

    private DecimalFormat symbol() {
        if (symbol == null) {
            symbol = decimals((DecimalFormat) NumberFormat.getCurrencyInstance(locale));
            symbol.setCurrency(currency);
            decimals(symbol);
            spaceAfterLetters(symbol);
            keepTogether(symbol);
        }
        return symbol;
    }

    /** CLDR keeps a sign of letters apart from the digits; the JDK does not. */
    private static void spaceAfterLetters(DecimalFormat format) {
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        String sign = symbols.getCurrencySymbol();
        boolean before = format.toPattern().startsWith("\u00a4#");
        if (before && Character.isLetter(sign.charAt(sign.length() - 1))) {
            symbols.setCurrencySymbol(sign + NO_BREAK_SPACE);
            format.setDecimalFormatSymbols(symbols);
        }
    }

    /** In a line that runs from the right, a sign such as CN¥ would fall apart into ¥CN. */
    private void keepTogether(DecimalFormat format) {
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        String sign = symbols.getCurrencySymbol();
        boolean rightToLeft = Direction.isRightToLeft(locale.getLanguage());
        if (rightToLeft && sign.codePoints().noneMatch(MoneyFormat::runsFromTheRight) && !sign.startsWith(LEFT_TO_RIGHT)) {
            symbols.setCurrencySymbol(LEFT_TO_RIGHT + sign + LEFT_TO_RIGHT);
            format.setDecimalFormatSymbols(symbols);
        }
    }

    /** Chinese and Japanese write their own currency with a bare ¥ and the other one's with a name. */
    private boolean isHomeYen(String text) {
        return text.matches(".*[¥￥].*") && locale.getLanguage().equals(currency.getCurrencyCode().equals("JPY") ? "ja" : "zh");
    }

    private static boolean runsFromTheRight(int character) {
        byte direction = Character.getDirectionality(character);
        return Character.isLetter(character) && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private DecimalFormat decimals(DecimalFormat format) {
        format.setMinimumFractionDigits(Money.exponent(currency));
        format.setMaximumFractionDigits(Money.exponent(currency));
        return format;
    }

    private BigDecimal major(long minorUnits) {
        return new Money(minorUnits, currency).toMajor();
    }

    private static Locale locale(String language, String country) {
        var builder = new Locale.Builder().setLanguageTag(language).setUnicodeLocaleKeyword("nu", "latn");
        if (country != null && country.matches("[A-Z]{2}") && Locale.forLanguageTag(language).getCountry().isEmpty()) {
            builder.setRegion(country);
        }
        return builder.build();
    }
}
