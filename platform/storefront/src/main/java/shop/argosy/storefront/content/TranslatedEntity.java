package shop.argosy.storefront.content;

import java.util.Locale;

/**
 * What has translations, with its fields: PRODUCT title, description_html, type, {@code image_alt:1}; COLLECTION title,
 * description_html, image_alt; PAGE title, content_html; MENU_ITEM title; SHOP name, description and the words of
 * options, {@code option:Size}, {@code value:Small}; STOREFRONT the texts of the theme's settings by file and path,
 * {@code config/settings_data.json:current.announcement}, {@code templates/index.json:sections.cover.settings.heading}.
 */
public enum TranslatedEntity {
    PRODUCT, COLLECTION, PAGE, MENU_ITEM, SHOP, STOREFRONT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
