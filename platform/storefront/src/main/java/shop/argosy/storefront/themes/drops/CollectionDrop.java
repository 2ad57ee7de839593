package shop.argosy.storefront.themes.drops;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.argosy.commerce.catalog.Listing;
import shop.argosy.commerce.catalog.ListingQuery;
import shop.argosy.commerce.catalog.ListingSort;
import shop.argosy.commerce.catalog.ProductCollection;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.Picture;
import shop.argosy.storefront.themes.page.Shelf;
import shop.argosy.storefront.themes.page.Visit;

/** {@code collection}; stands for its handle where a name is wanted. */
public final class CollectionDrop implements Drop {

    private final Visit visit;
    private final ProductCollection collection;
    private final Map<String, String> words;
    private ListingSort sort = ListingSort.MANUAL;
    private WindowedList products;

    CollectionDrop(Visit visit, ProductCollection collection, Map<String, String> words) {
        this.visit = visit;
        this.collection = collection;
        this.words = words;
    }

    /** All products of the shop. */
    static CollectionDrop everything(Visit visit) {
        return new CollectionDrop(visit, null, Map.of());
    }

    /** Sorts as the reader asked; only for the collection whose page this is. */
    public CollectionDrop sortedBy(String code) {
        sort = ListingSort.ofCode(code == null ? "" : code).orElse(ListingSort.MANUAL);
        return this;
    }

    public String handle() {
        return collection == null ? CollectionsDrop.ALL : collection.handle();
    }

    public String title() {
        return collection == null ? visit.platformText("collections.all") : words.getOrDefault("title", collection.title());
    }

    public String description() {
        return collection == null ? "" : words.getOrDefault("description_html", collection.descriptionHtml());
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "id" -> collection == null ? CollectionsDrop.ALL : collection.id().toString();
            case "handle" -> handle();
            case "title" -> title();
            case "description" -> description();
            case "url" -> visit.links().collection(handle());
            case "products" -> products();
            case "products_count", "all_products_count" -> count();
            case "sort_by" -> visit.request().query().get("sort_by");
            case "default_sort_by" -> ListingSort.MANUAL.code();
            case "sort_options" -> Stream.of(ListingSort.values()).map(one -> new SortOptionDrop(visit, one)).toList();
            case "image", "featured_image" -> image();
            default -> null;
        };
    }

    private WindowedList products() {
        if (products == null) {
            products = new WindowedList(new Products());
        }
        return products;
    }

    private long count() {
        CollectionsDrop all = CollectionsDrop.of(visit);
        return collection == null ? all.countOfAll() : all.count(collection);
    }

    private ImageDrop image() {
        Picture picture = collection == null ? null : Pictures.of(collection, words.getOrDefault("image_alt", title()));
        return picture == null ? null : new ImageDrop(picture, visit.links());
    }

    /** Reads pages of the listing. */
    private final class Products implements WindowedList.Source {

        @Override
        public List<?> items(long offset, int limit) {
            Listing listing = visit.sources().goods().catalog().listing(visit.tx(),
                    new ListingQuery(handle(), sort, (int) offset, limit, visit.place().market()));
            return Shelf.of(visit).byIds(listing.productIds()).stream().map(product -> ProductDrop.of(visit, product)).toList();
        }

        @Override
        public long total() {
            return count();
        }
    }

    /** {@code sort_option}. */
    private record SortOptionDrop(Visit visit, ListingSort sort) implements Drop {
        @Override
        public Object get(String property) {
            return switch (property) {
                case "value" -> sort.code();
                case "name" -> visit.platformText("collections.sort." + sort.code());
                default -> null;
            };
        }
    }

    @Override
    public Object value() {
        return handle();
    }

    @Override
    public String text() {
        return title();
    }
}
