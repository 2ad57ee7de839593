package shop.argosy.storefront.themes.page;

import java.util.List;
import java.util.Locale;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.ShopProfile;
import shop.argosy.storefront.themes.Direction;

/** Where the reader stands: the shop, the market, and one of its languages. */
public record Place(ShopProfile shop, Market market, String locale) {

    /** {@code ""} for the market's first language, {@code /ar} for others. */
    public static String prefix(Market market, String locale) {
        return locale.equals(market.defaultLocale()) ? "" : "/" + locale;
    }

    public String direction() {
        return Direction.isRightToLeft(language()) ? "rtl" : "ltr";
    }

    public String language() {
        return locale.split("-")[0];
    }

    /** Whether the merchant wrote in this language, so that nothing is translated. */
    public boolean isOriginal() {
        return locale.equals(shop.locale());
    }

    /** The reader's country as far as we know it: the shop's own unless the market has but one. */
    public String country() {
        return market.countries().size() == 1 ? market.countries().getFirst() : shop.country();
    }

    public List<String> locales() {
        return market.locales();
    }

    public Locale javaLocale() {
        return Locale.forLanguageTag(locale);
    }
}
