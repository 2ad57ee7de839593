package shop.argosy.commerce.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.shipping.internal.MethodRows;
import shop.argosy.foundation.tenancy.TenantTx;

/** The methods that a new market starts with, so that it can sell at once: a flat one and a faster one by weight. */
@ApplicationScoped
public class ShippingSetup {

    /** What about five euros are, in minor units, where a hundredth of the currency is not about a cent. */
    private static final Map<String, Long> FIVE_EUROS = Map.ofEntries(Map.entry("JPY", 700L), Map.entry("KRW", 7_000L), Map.entry("CNY", 3_500L), Map.entry("HKD", 4_000L),
            Map.entry("TWD", 15_000L), Map.entry("INR", 40_000L), Map.entry("MXN", 9_000L), Map.entry("SEK", 5_500L), Map.entry("NOK", 5_500L), Map.entry("DKK", 3_900L),
            Map.entry("CZK", 12_000L), Map.entry("HUF", 190_000L), Map.entry("PLN", 1_900L), Map.entry("THB", 18_000L), Map.entry("PHP", 29_000L), Map.entry("RUB", 45_000L),
            Map.entry("TRY", 17_000L), Map.entry("VND", 130_000L), Map.entry("IDR", 8_500_000L), Map.entry("CLP", 5_000L), Map.entry("COP", 2_200_000L), Map.entry("ARS", 500_000L),
            Map.entry("JOD", 3_900L), Map.entry("KWD", 1_700L), Map.entry("BHD", 2_000L), Map.entry("OMR", 2_100L), Map.entry("TND", 17_000L), Map.entry("ISK", 700L),
            Map.entry("AED", 2_000L), Map.entry("SAR", 2_000L), Map.entry("QAR", 2_000L), Map.entry("ILS", 2_000L), Map.entry("EGP", 25_000L), Map.entry("MAD", 5_000L),
            Map.entry("BRL", 2_900L), Map.entry("ZAR", 9_900L), Map.entry("UAH", 22_000L), Map.entry("RON", 2_500L), Map.entry("MYR", 2_400L), Map.entry("PEN", 2_000L));
    private static final long ELSEWHERE = 490;
    private static final Map<String, String> STANDARD = Map.of("en", "Standard", "zh", "标准配送", "ar", "توصيل عادي", "de", "Standardversand");
    private static final Map<String, String> EXPRESS = Map.of("en", "Express", "zh", "特快配送", "ar", "توصيل سريع", "de", "Expressversand");

    private final MethodRows rows = new MethodRows();

    /** Idempotent: the methods' ids follow from the market's. */
    public void create(TenantTx tx, Market market) {
        String language = language(market);
        long price = FIVE_EUROS.getOrDefault(market.currency().getCurrencyCode(), plain(market.currency()));
        rows.insert(tx, market.id(), 1, new ShippingMethod(id(market, "standard"), STANDARD.get(language), "flat",
                Map.of("amount", Long.toString(price)), List.of(), new ShippingMethod.Promise(3, 5)));
        rows.insert(tx, market.id(), 2, new ShippingMethod(id(market, "express"), EXPRESS.get(language), "weight",
                Map.of("base", Long.toString(2 * price), "per_kilogram", Long.toString(price / 2)), List.of(), new ShippingMethod.Promise(1, 2)));
    }

    private static String language(Market market) {
        String language = Locale.forLanguageTag(market.defaultLocale()).getLanguage();
        return STANDARD.containsKey(language) ? language : "en";
    }

    /** Which of the first methods has that name, {@code standard} or {@code express}: shoppers may read it in their language. */
    public static Optional<String> firstNamed(String name) {
        return STANDARD.containsValue(name) ? Optional.of("standard") : EXPRESS.containsValue(name) ? Optional.of("express") : Optional.empty();
    }

    private static long plain(Currency currency) {
        return switch (currency.getDefaultFractionDigits()) {
            case 3 -> ELSEWHERE * 10;
            case 0 -> ELSEWHERE * 2;
            default -> ELSEWHERE;
        };
    }

    private static UUID id(Market market, String method) {
        return UUID.nameUUIDFromBytes((market.id() + "/" + method).getBytes(StandardCharsets.UTF_8));
    }
}
