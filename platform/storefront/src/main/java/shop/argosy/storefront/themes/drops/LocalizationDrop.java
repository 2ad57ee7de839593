package shop.argosy.storefront.themes.drops;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.page.Visit;

/** {@code localization}: the languages and countries to choose from. */
record LocalizationDrop(Visit visit) implements Drop {

    private record CountryDrop(Visit visit, String code) implements Drop {
        @Override
        public Object get(String property) {
            return switch (property) {
                case "iso_code" -> code;
                case "name" -> Locale.of("", code).getDisplayCountry(visit.place().javaLocale());
                case "currency" -> new CurrencyDrop(visit.place().market().currency(), visit.place().javaLocale());
                default -> null;
            };
        }
    }

    record CurrencyDrop(Currency currency, Locale locale) implements Drop {
        @Override
        public Object get(String property) {
            return switch (property) {
                case "iso_code" -> currency.getCurrencyCode();
                case "symbol" -> currency.getSymbol(locale);
                case "name" -> currency.getDisplayName(locale);
                default -> null;
            };
        }

        @Override
        public String text() {
            return currency.getCurrencyCode();
        }
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "language" -> new LanguageDrop(visit, visit.locale());
            case "available_languages" -> visit.place().locales().stream().map(locale -> new LanguageDrop(visit, locale)).toList();
            case "country" -> new CountryDrop(visit, visit.place().country());
            case "available_countries" -> countries();
            default -> null;
        };
    }

    /** There is one market yet, so that there is nothing to choose but its own country. */
    private List<CountryDrop> countries() {
        return Stream.of(visit.place().country()).map(code -> new CountryDrop(visit, code)).toList();
    }
}
