package shop.argosy.commerce.markets;

import java.time.ZoneId;
import java.util.Currency;

/** What a shop starts with. The caller has checked it. {@code template} is the id of a starter store. */
public record NewShop(String name, String country, Currency currency, String locale, ZoneId timeZone, String template) {
}
