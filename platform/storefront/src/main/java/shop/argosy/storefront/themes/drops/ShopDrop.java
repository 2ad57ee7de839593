package shop.argosy.storefront.themes.drops;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.markets.ShopProfile;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.content.TranslatedEntity;
import shop.argosy.storefront.themes.page.Visit;

/** {@code shop}. */
final class ShopDrop implements Drop {

    private final Visit visit;

    ShopDrop(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Object get(String property) {
        ShopProfile shop = visit.shop();
        return switch (property) {
            case "id" -> shop.id().toString();
            case "name" -> words(visit).getOrDefault("name", shop.name());
            case "url" -> visit.links().origin();
            case "domain" -> visit.request().host();
            case "email" -> shop.contactEmail();
            case "description" -> words(visit).getOrDefault("description", "");
            case "currency" -> visit.place().market().currency().getCurrencyCode();
            case "locale" -> shop.locale();
            case "country" -> shop.country();
            case "published_locales" -> new LocalizationDrop(visit).get("available_languages");
            default -> null;
        };
    }

    /** The shop's own words in the reader's language: name, description, {@code option:Size}, {@code value:Small}. */
    static Map<String, String> words(Visit visit) {
        return visit.once("shop words", v -> {
            UUID id = v.shop().id();
            return v.translations(TranslatedEntity.SHOP, List.of(id)).getOrDefault(id, Map.of());
        });
    }
}
