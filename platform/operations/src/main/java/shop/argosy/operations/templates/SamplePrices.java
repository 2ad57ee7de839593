package shop.argosy.operations.templates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import shop.argosy.kernel.Money;

/**
 * Prices for a template's products in currencies that the template has none for. They are samples that the merchant
 * replaces, so a rough rate is enough: the dollar's price, converted and rounded to two significant digits.
 */
final class SamplePrices {

    /** Units for one US dollar, roughly. */
    private static final Map<String, Double> RATES = Map.ofEntries(Map.entry("CHF", 0.9), Map.entry("SEK", 10.5), Map.entry("NOK", 10.8), Map.entry("DKK", 6.9),
            Map.entry("PLN", 4.0), Map.entry("CZK", 23.0), Map.entry("HUF", 360.0), Map.entry("RON", 4.6), Map.entry("TRY", 34.0), Map.entry("RUB", 95.0),
            Map.entry("BRL", 5.6), Map.entry("MXN", 18.5), Map.entry("CLP", 950.0), Map.entry("COP", 4200.0), Map.entry("ARS", 1000.0), Map.entry("INR", 84.0),
            Map.entry("IDR", 15800.0), Map.entry("VND", 25000.0), Map.entry("THB", 35.0), Map.entry("PHP", 57.0), Map.entry("MYR", 4.5), Map.entry("SGD", 1.35),
            Map.entry("HKD", 7.8), Map.entry("TWD", 32.0), Map.entry("NZD", 1.65), Map.entry("ZAR", 18.0), Map.entry("SAR", 3.75), Map.entry("QAR", 3.64),
            Map.entry("KWD", 0.31), Map.entry("BHD", 0.38), Map.entry("OMR", 0.38), Map.entry("EGP", 49.0), Map.entry("ILS", 3.7), Map.entry("UAH", 41.0),
            Map.entry("KZT", 490.0), Map.entry("PKR", 278.0), Map.entry("NGN", 1600.0), Map.entry("KES", 129.0), Map.entry("MAD", 10.0));

    private SamplePrices() {
    }

    /** @return the price, or null when the map is empty */
    static Money in(Currency currency, Map<String, Long> prices) {
        Long own = prices == null ? null : prices.get(currency.getCurrencyCode());
        if (own != null) {
            return new Money(own, currency);
        }
        Long dollars = prices == null ? null : prices.get("USD");
        return dollars == null ? null : converted(BigDecimal.valueOf(dollars, 2), currency);
    }

    private static Money converted(BigDecimal dollars, Currency currency) {
        BigDecimal amount = dollars.multiply(BigDecimal.valueOf(RATES.getOrDefault(currency.getCurrencyCode(), 1.0)));
        BigDecimal rounded = amount.round(new MathContext(2)).movePointRight(Money.exponent(currency));
        return new Money(rounded.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
    }
}
