package shop.argosy.commerce.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.catalog.internal.ListingRows;
import shop.argosy.commerce.catalog.internal.ProductRows;
import shop.argosy.commerce.catalog.internal.ShopListingRows;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Page;

/** Reads products. Whole products take three queries, however many they are. */
@ApplicationScoped
public class Catalog {

    /** Told at every write of a product, its variants, pictures, prices or counts; payload {@code {"product_id"}}, aggregate {@code product}. */
    public static final String PRODUCT_CHANGED = "catalog.product-changed";

    private final ProductRows products = new ProductRows();
    private final ListingRows listings = new ListingRows();
    private final ShopListingRows shopListings = new ShopListingRows();
    private final Prices prices;

    @Inject
    public Catalog(Prices prices) {
        this.prices = prices;
    }

    /** For CDI's proxy alone. */
    protected Catalog() {
        this(null);
    }

    /** An active product, as shoppers may see it. */
    public Optional<Product> byHandle(TenantTx tx, String handle) {
        return Handle.isValid(handle) ? products.byHandle(tx, handle).filter(Product::isPublished) : Optional.empty();
    }

    /** Whoever has the handle, in any status. */
    public Optional<Product> inAnyStatus(TenantTx tx, String handle) {
        return products.byHandle(tx, handle);
    }

    /** In any status. */
    public Optional<Product> byId(TenantTx tx, UUID id) {
        return byIds(tx, List.of(id)).stream().findFirst();
    }

    /** In any status, in the order asked for; unknown ids are left out. */
    public List<Product> byIds(TenantTx tx, Collection<UUID> ids) {
        return products.byIds(tx, ids);
    }

    /** Active ones alone, in the order asked for. */
    public List<Product> publishedByIds(TenantTx tx, Collection<UUID> ids) {
        return byIds(tx, ids).stream().filter(Product::isPublished).toList();
    }

    /** For the staff: newest first, by key and never by offset. */
    public Page<UUID> page(TenantTx tx, ProductQuery query) {
        return listings.page(tx, query);
    }

    /** For shoppers: active products. An unknown collection has none. */
    public Listing listing(TenantTx tx, ListingQuery query) {
        return shopListings.listing(tx, query, prices.today(query.market()));
    }

    /** Active products whose title, vendor, type or a tag contains every word, those with all words in the title first. */
    public Listing search(TenantTx tx, String text, int offset, int limit) {
        return listings.search(tx, PlainText.clean(text), offset, limit);
    }

    public long count(TenantTx tx, ProductStatus status) {
        return listings.count(tx, status);
    }

    /** Ids of all products in any status, ascending, after the given one; {@code null} begins. For rebuilding an index. */
    public List<UUID> idsAfter(TenantTx tx, UUID after, int limit) {
        return listings.idsAfter(tx, after, limit);
    }

    /** Titles of active products, latest change first. */
    public List<String> titles(TenantTx tx, int limit) {
        return listings.titles(tx, limit);
    }

    /** Active products, latest change first. */
    public List<ProductLink> links(TenantTx tx, int limit) {
        return listings.links(tx, limit);
    }
}
