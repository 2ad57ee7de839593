package shop.argosy.storefront.themes.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.storefront.content.TranslatedEntity;

/** The products that one page shows, with prices, stock and words: however many at once, a handful of queries. */
public final class Shelf {

    private final Visit visit;
    private final Map<UUID, ShelvedProduct> products = new HashMap<>();

    /** A product as this visit sees it. Prices and stock are by variant; a variant without a price is not for sale here. */
    public record ShelvedProduct(Product product, Map<UUID, VariantPrice> prices, Map<UUID, StockState> stock, Map<String, String> words) {
    }

    private Shelf(Visit visit) {
        this.visit = visit;
    }

    public static Shelf of(Visit visit) {
        return visit.once(Shelf.class, Shelf::new);
    }

    public Optional<ShelvedProduct> byHandle(String handle) {
        return visit.sources().goods().catalog().byHandle(visit.tx(), handle).map(product -> shelve(List.of(product)).getFirst());
    }

    /** Those that shoppers may see, in the order asked for. */
    public List<ShelvedProduct> byIds(Collection<UUID> ids) {
        List<UUID> unknown = ids.stream().filter(id -> !products.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            shelve(visit.sources().goods().catalog().publishedByIds(visit.tx(), unknown));
        }
        return ids.stream().map(products::get).filter(Objects::nonNull).toList();
    }

    private List<ShelvedProduct> shelve(List<Product> fresh) {
        List<UUID> variants = fresh.stream().flatMap(product -> product.variants().stream()).map(Variant::id).toList();
        var prices = visit.sources().goods().prices().of(visit.tx(), variants, visit.place().market());
        var stock = visit.sources().goods().stock().of(visit.tx(), variants);
        var words = visit.translations(TranslatedEntity.PRODUCT, fresh.stream().map(Product::id).toList());
        var shelved = new ArrayList<ShelvedProduct>();
        for (Product product : fresh) {
            var one = new ShelvedProduct(product, prices, stock, words.getOrDefault(product.id(), Map.of()));
            products.put(product.id(), one);
            shelved.add(one);
        }
        return shelved;
    }
}
