package shop.argosy.storefront.themes.drops;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.catalog.ListingQuery;
import shop.argosy.commerce.catalog.ListingSort;
import shop.argosy.commerce.catalog.ProductCollection;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.content.TranslatedEntity;
import shop.argosy.storefront.themes.page.Visit;

/** {@code collections}: by handle, {@code all} among them. */
public final class CollectionsDrop implements Drop {

    /** The handle of the collection that every product is in. */
    public static final String ALL = "all";

    private final Visit visit;
    private final Map<String, CollectionDrop> known = new HashMap<>();
    private final Map<UUID, List<CollectionDrop>> ofProducts = new HashMap<>();
    private Map<UUID, Long> counts;

    CollectionsDrop(Visit visit) {
        this.visit = visit;
    }

    public static CollectionsDrop of(Visit visit) {
        return visit.once(CollectionsDrop.class, CollectionsDrop::new);
    }

    @Override
    public CollectionDrop get(String handle) {
        if (!known.containsKey(handle)) {
            known.put(handle, handle.equals(ALL) ? CollectionDrop.everything(visit) : read(handle));
        }
        return known.get(handle);
    }

    /** Those that the product is in, by title. */
    List<CollectionDrop> of(UUID productId) {
        return ofProducts.computeIfAbsent(productId, this::read);
    }

    private List<CollectionDrop> read(UUID productId) {
        return visit.sources().goods().collections().of(visit.tx(), List.of(productId)).getOrDefault(productId, List.of()).stream()
                .map(this::keep).toList();
    }

    /** Active products in it. */
    long count(ProductCollection collection) {
        if (counts == null) {
            counts = visit.sources().goods().collections().counts(visit.tx());
        }
        return counts.getOrDefault(collection.id(), 0L);
    }

    long countOfAll() {
        return visit.once("number of products", v -> v.sources().goods().catalog()
                .listing(v.tx(), new ListingQuery(ALL, ListingSort.MANUAL, 0, 1, v.place().market())).total());
    }

    private CollectionDrop read(String handle) {
        return visit.sources().goods().collections().byHandle(visit.tx(), handle).map(this::drop).orElse(null);
    }

    private CollectionDrop keep(ProductCollection collection) {
        return known.computeIfAbsent(collection.handle(), handle -> drop(collection));
    }

    private CollectionDrop drop(ProductCollection collection) {
        var words = visit.translations(TranslatedEntity.COLLECTION, List.of(collection.id())).getOrDefault(collection.id(), Map.of());
        return new CollectionDrop(visit, collection, words);
    }
}
