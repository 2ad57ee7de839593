package shop.argosy.storefront.content.internal;

import static shop.argosy.schema.default_schema.Tables.TRANSLATION;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Sha256;
import shop.argosy.storefront.content.NewTranslation;
import shop.argosy.storefront.content.TranslatedEntity;

/** The table translation. */
public final class TranslationRows {

    private static final int ROWS_A_STATEMENT = 200;

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

    /** Replaces the texts that are there; of two for the same place the later. Many rows a statement: a template brings hundreds. */
    public void put(TenantTx tx, Collection<NewTranslation> texts) {
        var places = new LinkedHashMap<Place, NewTranslation>();
        texts.forEach(text -> places.put(new Place(text.entity(), text.id(), text.field(), text.locale()), text));
        var all = List.copyOf(places.values());
        for (int from = 0; from < all.size(); from += ROWS_A_STATEMENT) {
            putTogether(tx, all.subList(from, Math.min(all.size(), from + ROWS_A_STATEMENT)));
        }
    }

    private record Place(TranslatedEntity entity, UUID id, String field, String locale) {
    }

    private static void putTogether(TenantTx tx, List<NewTranslation> texts) {
        tx.sql().insertInto(TRANSLATION, TRANSLATION.ENTITY_TYPE, TRANSLATION.ENTITY_ID, TRANSLATION.FIELD, TRANSLATION.LOCALE, TRANSLATION.VALUE, TRANSLATION.STATE, TRANSLATION.SOURCE_HASH)
                .valuesOfRows(texts.stream().map(text -> DSL.row(text.entity().code(), text.id(), text.field(), text.locale(), text.value(), "published", Sha256.of(text.original()))).toList())
                .onConflict(TRANSLATION.ENTITY_TYPE, TRANSLATION.ENTITY_ID, TRANSLATION.FIELD, TRANSLATION.LOCALE)
                .doUpdate().set(TRANSLATION.VALUE, DSL.excluded(TRANSLATION.VALUE)).set(TRANSLATION.SOURCE_HASH, DSL.excluded(TRANSLATION.SOURCE_HASH))
                .set(TRANSLATION.UPDATED_AT, DSL.currentInstant())
                .where(TRANSLATION.VALUE.ne(DSL.excluded(TRANSLATION.VALUE))).execute();
    }
}
