package shop.argosy.storefront.themes.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.Html;

/** A postal address in the order of its country, one escaped line after the other. */
final class AddressLines {

    private static final Set<String> LARGE_TO_SMALL = Set.of("CN", "JP", "KR", "TW");
    private static final Set<String> CITY_FIRST = Set.of("US", "CA", "AU", "GB", "IN", "AE", "SA", "JO", "EG", "IE", "NZ", "SG", "HK");

    private AddressLines() {
    }

    static String html(Drop address, String locale) {
        return "<p>" + lines(address, locale).stream().map(Html::escape).collect(Collectors.joining("<br>")) + "</p>";
    }

    private static List<String> lines(Drop address, String locale) {
        String code = part(address, "country_code");
        String country = Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(locale));
        Stream<String> lines = LARGE_TO_SMALL.contains(code)
                ? Stream.of(part(address, "zip") + " " + country, part(address, "province") + part(address, "city"),
                        part(address, "address1"), part(address, "address2"), part(address, "company"), part(address, "name"))
                : Stream.of(part(address, "name"), part(address, "company"), part(address, "address1"), part(address, "address2"),
                        town(address, code), country);
        return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String town(Drop address, String code) {
        String city = part(address, "city");
        String region = (part(address, "province") + " " + part(address, "zip")).strip();
        if (CITY_FIRST.contains(code)) {
            return city + (region.isEmpty() ? "" : ", " + region);
        }
        return (part(address, "zip") + " " + city + (part(address, "province").isEmpty() ? "" : ", " + part(address, "province"))).strip();
    }

    private static String part(Drop address, String property) {
        return address.get(property) instanceof String text ? text : "";
    }
}
