package shop.argosy.storefront.web.checkout;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.argosy.storefront.themes.page.Place;

/** The countries that a market sells to, by their names in the reader's language. */
final class Countries {

    private static final Map<String, List<Map<String, Object>>> ALL = new ConcurrentHashMap<>();

    private Countries() {
    }

    /** Also those that nothing is sent to: a bill may go there. */
    static List<Map<String, Object>> all(Place place) {
        return ALL.computeIfAbsent(place.locale(), locale -> named(Locale.forLanguageTag(locale)));
    }

    static List<Map<String, Object>> of(Place place) {
        return all(place).stream().filter(country -> place.market().sellsTo((String) country.get("code"))).toList();
    }

    private static List<Map<String, Object>> named(Locale locale) {
        Comparator<Object> byName = Collator.getInstance(locale);
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> Map.<String, Object>of("code", code, "name", Locale.of("", code).getDisplayCountry(locale)))
                .sorted((one, other) -> byName.compare(one.get("name"), other.get("name"))).toList();
    }
}
