package shop.argosy.storefront.themes.drops;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import shop.argosy.commerce.catalog.DescriptionHtml;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.commerce.inventory.Availability;
import shop.argosy.storefront.themes.Picture;
import shop.argosy.storefront.themes.page.Shelf.ShelvedProduct;
import shop.argosy.storefront.themes.page.Visit;

/** {@code product}. Prices are minor units and nil where nothing of it is for sale here. */
public final class ProductDrop implements Described {

    private static final List<String> DESCRIBED = List.of("id", "title", "handle", "url", "description", "vendor", "type", "tags", "price",
            "price_min", "price_max", "price_varies", "compare_at_price", "available", "images", "featured_image", "options", "variants");

    private final Visit visit;
    private final ShelvedProduct shelved;
    private List<VariantDrop> variants;

    private ProductDrop(Visit visit, ShelvedProduct shelved) {
        this.visit = visit;
        this.shelved = shelved;
    }

    public static ProductDrop of(Visit visit, ShelvedProduct shelved) {
        return new ProductDrop(visit, shelved);
    }

    @Override
    public Object get(String property) {
        Product product = product();
        return switch (property) {
            case "id" -> product.id().toString();
            case "title" -> title();
            case "handle" -> product.handle();
            case "url" -> visit.links().product(product.handle());
            case "description", "content" -> description();
            case "vendor" -> product.vendor();
            case "type" -> shelved.words().getOrDefault("type", product.type());
            case "tags" -> product.tags();
            case "created_at" -> product.createdAt().toString();
            case "published_at" -> product.publishedAt() == null ? null : product.publishedAt().toString();
            case "collections" -> CollectionsDrop.of(visit).of(product.id());
            case "images", "media" -> images();
            case "featured_image", "featured_media" -> picture().map(this::image).orElse(null);
            default -> buying(property);
        };
    }

    private Object buying(String property) {
        return switch (property) {
            case "price", "price_min" -> nilIfNone(prices().min().orElse(-1));
            case "price_max" -> nilIfNone(prices().max().orElse(-1));
            case "price_varies" -> prices().distinct().count() > 1;
            case "compare_at_price" -> nilIfNone(comparePriceOfCheapest());
            case "compare_at_price_min" -> nilIfNone(comparePrices().min().orElse(-1));
            case "compare_at_price_max" -> nilIfNone(comparePrices().max().orElse(-1));
            case "compare_at_price_varies" -> comparePrices().distinct().count() > 1;
            case "available" -> available();
            case "stock_state" -> stockState();
            case "options" -> product().optionNames().stream().map(this::optionName).toList();
            case "options_with_values" -> OptionDrop.of(this);
            case "variants" -> variants();
            case "variants_count" -> variants().size();
            case "has_only_default_variant" -> hasOnlyDefaultVariant();
            case "first_available_variant" -> variants().stream().filter(VariantDrop::available).findFirst().orElse(null);
            case "selected_variant" -> selected().orElse(null);
            case "selected_or_first_available_variant" -> selectedOrFirstAvailable();
            default -> null;
        };
    }

    Product product() {
        return shelved.product();
    }

    ShelvedProduct shelved() {
        return shelved;
    }

    Visit visit() {
        return visit;
    }

    public String title() {
        return shelved.words().getOrDefault("title", product().title());
    }

    /** Sanitised HTML. One that is not translated may run in the other direction than the page. */
    public String description() {
        String translated = shelved.words().get("description_html");
        if (translated != null) {
            return translated;
        }
        String own = product().descriptionHtml();
        return visit.locale().equals(visit.shop().locale()) ? own : DescriptionHtml.inItsDirection(own);
    }

    public boolean available() {
        return variants().stream().anyMatch(VariantDrop::available);
    }

    /** The first picture, or what is drawn in its place. */
    public Optional<Picture> picture() {
        return Optional.of(product().image().map(this::picture).orElseGet(() -> Pictures.placeholder(product().handle(), title())));
    }

    Picture picture(ProductImage image) {
        String alt = shelved.words().getOrDefault("image_alt:" + image.position(), image.alt());
        return Pictures.of(product().handle(), alt.isBlank() ? title() : alt, image);
    }

    ImageDrop image(Picture picture) {
        return new ImageDrop(picture, visit.links());
    }

    public List<VariantDrop> variants() {
        if (variants == null) {
            variants = product().variants().stream().map(variant -> new VariantDrop(this, variant)).toList();
        }
        return variants;
    }

    boolean hasOnlyDefaultVariant() {
        return product().variants().size() == 1 && product().optionNames().isEmpty()
                || product().variants().size() == 1 && product().variants().getFirst().title().equals(Variant.DEFAULT_TITLE);
    }

    /** The variant that the address names, if it is this product's. */
    Optional<VariantDrop> selected() {
        String wanted = visit.request().query().get("variant");
        return variants().stream().filter(variant -> variant.id().equals(wanted)).findFirst();
    }

    VariantDrop selectedOrFirstAvailable() {
        return selected().or(() -> variants().stream().filter(VariantDrop::available).findFirst()).orElseGet(() -> variants().getFirst());
    }

    String optionName(String name) {
        return ShopDrop.words(visit).getOrDefault("option:" + name, name);
    }

    String optionValue(String value) {
        return ShopDrop.words(visit).getOrDefault("value:" + value, value);
    }

    private List<ImageDrop> images() {
        List<ImageDrop> images = product().shownImages().stream().map(this::picture).map(this::image).toList();
        return images.isEmpty() ? picture().map(this::image).stream().toList() : images;
    }

    private String stockState() {
        return variants().stream().map(VariantDrop::availability).min(Availability::compareTo).map(VariantDrop::code).orElse("sold_out");
    }

    private LongStream prices() {
        return variants().stream().map(VariantDrop::price).filter(Objects::nonNull).mapToLong(Long::longValue);
    }

    private LongStream comparePrices() {
        return variants().stream().map(VariantDrop::compareAtPrice).filter(Objects::nonNull).mapToLong(Long::longValue);
    }

    /** What stands struck through beside the lowest price has to have been the price of the same thing. */
    private long comparePriceOfCheapest() {
        long lowest = prices().min().orElse(-1);
        return variants().stream().filter(variant -> variant.price() != null && variant.price() == lowest && variant.compareAtPrice() != null)
                .mapToLong(VariantDrop::compareAtPrice).min().orElse(-1);
    }

    private static Long nilIfNone(long amount) {
        return amount < 0 ? null : amount;
    }

    @Override
    public List<String> described() {
        return DESCRIBED;
    }

    @Override
    public String text() {
        return title();
    }
}
