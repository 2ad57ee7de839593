package shop.argosy.storefront.content;

import java.util.UUID;

/** A text in another language. {@code original} is the text it was made from: its hash tells later that this is outdated. */
public record NewTranslation(TranslatedEntity entity, UUID id, String field, String locale, String value, String original) {
}
