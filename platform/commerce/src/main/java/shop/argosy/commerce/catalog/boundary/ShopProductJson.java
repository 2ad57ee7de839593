package shop.argosy.commerce.catalog.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.catalog.ImageLinks;
import shop.argosy.commerce.catalog.PricedProduct;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductOption;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.commerce.inventory.Availability;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;

/** A product as the storefront's API shows it. Links are absolute; stock is told as a word, never as a number. */
public record ShopProductJson(UUID id, String handle, String title, String descriptionHtml, @Nullable String vendor, @Nullable String type, List<String> tags, @Nullable Instant publishedAt,
        List<ProductOption> options, List<VariantJson> variants, List<ImageJson> images, String url) {

    /**
     * @param price {@code null} when the market has none; then it is not available
     * @param availability {@code available}, {@code low} or {@code sold_out}
     */
    public record VariantJson(UUID id, String title, List<String> options, @Nullable String sku, @Nullable Money price, @Nullable Money compareAtPrice, boolean available, @NameOf(Availability.class) String availability) {
    }

    /** Width and height in pixels, {@code null} for a drawn placeholder. */
    public record ImageJson(String url, String alt, @Nullable Integer width, @Nullable Integer height) {
    }

    public static ShopProductJson of(PricedProduct priced, String origin) {
        Product product = priced.product();
        return new ShopProductJson(product.id(), product.handle(), product.title(), product.descriptionHtml(), product.vendor(), product.type(), product.tags(), product.publishedAt(),
                product.options(), product.variants().stream().map(variant -> variant(variant, priced)).toList(),
                product.shownImages().stream().map(image -> new ImageJson(origin + ImageLinks.url(product.handle(), image), image.alt(), image.width(), image.height())).toList(),
                origin + product.path());
    }

    private static VariantJson variant(Variant variant, PricedProduct priced) {
        var price = priced.price(variant);
        return new VariantJson(variant.id(), variant.title(), variant.optionValues(), variant.sku(), price.map(VariantPrice::amount).orElse(null),
                price.map(VariantPrice::compareAt).orElse(null), priced.isAvailable(variant), word(priced.isAvailable(variant) ? priced.stock(variant).label() : Availability.SOLD_OUT));
    }

    private static String word(Availability availability) {
        return switch (availability) {
            case AVAILABLE -> "available";
            case LOW -> "low";
            case SOLD_OUT -> "sold_out";
        };
    }
}
