package shop.argosy.commerce.markets;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/**
 * What a shop starts with. The caller has checked it.
 *
 * @param locales the languages that it speaks, its own first
 * @param template the id of a starter store
 * @param contactEmail where shoppers write to; null for none
 */
public record NewShop(String name, String country, Currency currency, List<String> locales, ZoneId timeZone, String template, String contactEmail) {

    /** The language in which the shop is written. */
    public String locale() {
        return locales.getFirst();
    }
}
