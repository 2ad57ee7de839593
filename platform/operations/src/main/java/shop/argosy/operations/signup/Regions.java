package shop.argosy.operations.signup;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries, currencies, languages and time zones that a shop can begin with. From CLDR and ISO 4217, as the JDK and ICU carry them. */
public final class Regions {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** A shop's languages, by BCP 47 tag. */
    private static final List<String> LANGUAGES = List.of("en", "zh-CN", "zh-TW", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "ja", "ko", "ar",
            "ru", "tr", "th", "vi", "id");

    private static final Map<String, String> LARGEST_ZONE = Map.of("US", "America/New_York", "CA", "America/Toronto", "AU", "Australia/Sydney", "BR", "America/Sao_Paulo",
            "RU", "Europe/Moscow", "CN", "Asia/Shanghai", "MX", "America/Mexico_City", "ID", "Asia/Jakarta", "ES", "Europe/Madrid", "DE", "Europe/Berlin");

    private Regions() {
    }

    /** ISO 3166-1 alpha-2. */
    public static boolean isCountry(String code) {
        return code != null && COUNTRIES.contains(code);
    }

    public static List<String> countries() {
        return COUNTRIES.stream().sorted().toList();
    }

    /** A currency that is in use, with its own decimals. */
    public static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream().filter(currency -> currency.getCurrencyCode().equals(code) && currency.getDefaultFractionDigits() >= 0).findFirst();
    }

    /** The country's own currency; USD where there is none. */
    public static Currency currencyOf(String country) {
        Currency own = Currency.getInstance(Locale.of("", country));
        return own == null ? Currency.getInstance("USD") : own;
    }

    /** The shop language that fits a BCP 47 tag: de-AT gives de, zh-Hant-HK gives zh-TW. */
    public static Optional<String> language(String tag) {
        if (tag == null || tag.isBlank()) {
            return Optional.empty();
        }
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        if (locale.getLanguage().equals("zh")) {
            boolean traditional = locale.getScript().equals("Hant") || locale.getScript().isEmpty() && Set.of("TW", "HK", "MO").contains(locale.getCountry());
            return Optional.of(traditional ? "zh-TW" : "zh-CN");
        }
        return Optional.of(locale.getLanguage()).filter(LANGUAGES::contains);
    }

    /** The zone in which most of the country lives. */
    public static ZoneId zoneOf(String country) {
        String known = LARGEST_ZONE.get(country);
        if (known != null) {
            return ZoneId.of(known);
        }
        return Arrays.stream(TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).toArray(String[]::new))
                .filter(ZoneId.getAvailableZoneIds()::contains).min(Comparator.naturalOrder()).map(ZoneId::of).orElse(ZoneId.of("UTC"));
    }
}
