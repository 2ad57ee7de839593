package shop.argosy.commerce.markets;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A part of the world that a storefront sells to with one currency, one price list and one way to ship.
 *
 * @param countries ISO 3166-1 alpha-2; empty stands for the whole world
 * @param locales BCP 47, the first is the market's default; never empty
 */
public record Market(UUID id, UUID storefrontId, String handle, String name, List<String> countries, List<String> locales,
        Currency currency, UUID priceListId, boolean primary) {

    public String defaultLocale() {
        return locales.getFirst();
    }

    public boolean sellsTo(String country) {
        return countries.isEmpty() || countries.contains(country);
    }

    /** The market's locale that serves the wanted one: the same, else one of the same language. */
    public Optional<String> locale(String wanted) {
        Optional<String> same = locales.stream().filter(locale -> locale.equalsIgnoreCase(wanted)).findFirst();
        return same.or(() -> locales.stream().filter(locale -> language(locale).equals(language(wanted))).findFirst());
    }

    private static String language(String locale) {
        return Locale.forLanguageTag(locale).getLanguage();
    }
}
