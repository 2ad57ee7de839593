package shop.argosy.storefront.themes.drops;

import java.util.Locale;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.Links;
import shop.argosy.storefront.themes.page.Place;
import shop.argosy.storefront.themes.page.Visit;

/** {@code shop_locale}: one language of the shop. */
record LanguageDrop(Visit visit, String locale) implements Drop {

    @Override
    public Object get(String property) {
        return switch (property) {
            case "iso_code" -> locale;
            case "endonym_name" -> endonym(locale);
            case "name" -> Locale.forLanguageTag(locale).getDisplayName(visit.place().javaLocale());
            case "primary" -> locale.equals(visit.place().market().defaultLocale());
            case "root_url" -> new Links(visit.links().origin(), Place.prefix(visit.place().market(), locale), visit.links().absolute()).to("/");
            default -> null;
        };
    }

    /** As its own speakers write it; Chinese by its script, which is what they choose by. */
    static String endonym(String tag) {
        String name = switch (tag) {
            case "zh-CN", "zh", "zh-Hans", "zh-SG" -> "简体中文";
            case "zh-TW", "zh-HK", "zh-Hant" -> "繁體中文";
            default -> {
                Locale locale = Locale.forLanguageTag(tag);
                yield locale.getDisplayName(locale);
            }
        };
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    @Override
    public String text() {
        return locale;
    }
}
