package shop.argosy.storefront.content.internal;

import static shop.argosy.schema.default_schema.Tables.TRANSLATION;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.storefront.content.NewTranslation;
import shop.argosy.storefront.content.TranslatedEntity;

/** The table translation. */
public final class TranslationRows {

    /** The language's rows come first, so that the locale's own replace them. */
    public Map<UUID, Map<String, String>> of(TenantTx tx, TranslatedEntity entity, Collection<UUID> ids, String locale) {
        var texts = new HashMap<UUID, Map<String, String>>();
        tx.sql().selectFrom(TRANSLATION)
                .where(TRANSLATION.ENTITY_TYPE.eq(entity.code()), TRANSLATION.ENTITY_ID.in(ids),
                        TRANSLATION.LOCALE.in(List.of(locale, locale.split("-")[0])), TRANSLATION.STATE.eq("published"))
                .orderBy(DSL.length(TRANSLATION.LOCALE))
                .forEach(row -> texts.computeIfAbsent(row.getEntityId(), id -> new HashMap<>()).put(row.getField(), row.getValue()));
        return texts;
    }

    /** Replaces the text that is there. */
    public void put(TenantTx tx, NewTranslation text) {
        tx.sql().insertInto(TRANSLATION).set(TRANSLATION.ENTITY_TYPE, text.entity().code()).set(TRANSLATION.ENTITY_ID, text.id())
                .set(TRANSLATION.FIELD, text.field()).set(TRANSLATION.LOCALE, text.locale()).set(TRANSLATION.VALUE, text.value())
                .set(TRANSLATION.STATE, "published").set(TRANSLATION.SOURCE_HASH, hash(text.original()))
                .onConflict(TRANSLATION.ENTITY_TYPE, TRANSLATION.ENTITY_ID, TRANSLATION.FIELD, TRANSLATION.LOCALE)
                .doUpdate().set(TRANSLATION.VALUE, text.value()).set(TRANSLATION.SOURCE_HASH, hash(text.original()))
                .set(TRANSLATION.UPDATED_AT, DSL.currentInstant())
                .where(TRANSLATION.VALUE.ne(text.value())).execute();
    }

    private static byte[] hash(String original) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(original.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
