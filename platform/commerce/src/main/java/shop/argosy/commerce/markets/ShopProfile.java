package shop.argosy.commerce.markets;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;

/**
 * What a shop says about itself.
 *
 * @param country ISO 3166-1 alpha-2
 * @param locale BCP 47, the language of its own texts
 * @param contactEmail where shoppers write to; {@code null} until the merchant gives one
 */
public record ShopProfile(UUID id, String name, String country, Currency currency, String locale, ZoneId timeZone,
        String contactEmail, String template, Instant createdAt, long version) {
}
