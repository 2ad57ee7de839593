package shop.argosy.commerce.catalog.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.catalog.ImageLinks;
import shop.argosy.commerce.catalog.ImageState;
import shop.argosy.commerce.catalog.PricedProduct;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.commerce.catalog.ProductOption;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;

/** A product as the staff's API shows it. Links are absolute. */
public record ProductJson(UUID id, String handle, String title, String descriptionHtml, @Nullable String vendor, @Nullable String type, List<String> tags, @NameOf(ProductStatus.class) String status,
        long version, Instant createdAt, Instant updatedAt, List<ProductOption> options, List<VariantJson> variants, List<ImageJson> images, String url) {

    /** @param compareAtPrice may be {@code null}, like sku and barcode, and the price of a variant that has none yet */
    public record VariantJson(UUID id, String title, List<String> options, @Nullable String sku, @Nullable String barcode, @Nullable Money price, @Nullable Money compareAtPrice, int weightGrams,
            boolean requiresShipping, boolean tracked, boolean sellWhenSoldOut, Units stock, long version) {
    }

    /** At all locations together. */
    public record Units(long onHand, long reserved, long available) {
    }

    /**
     * @param position from 1; 0 for one that is not shown because it cannot be had while others can
     * @param state {@code ready}, {@code pending} or {@code placeholder}
     */
    public record ImageJson(UUID id, String url, String alt, @Nullable Integer width, @Nullable Integer height, int position, @NameOf(ImageState.class) String state) {

        static ImageJson of(String storefrontUrl, Product product, ProductImage image) {
            return new ImageJson(image.id(), storefrontUrl + ImageLinks.url(product.handle(), image), image.alt(), image.width(), image.height(), place(product, image), image.state().code());
        }

        private static int place(Product product, ProductImage image) {
            return product.staffImages().stream().map(ProductImage::id).toList().indexOf(image.id()) + 1;
        }
    }

    static ProductJson of(PricedProduct priced, String storefrontUrl) {
        Product product = priced.product();
        return new ProductJson(product.id(), product.handle(), product.title(), product.descriptionHtml(), product.vendor(), product.type(), product.tags(),
                product.status().code(), product.version(), product.createdAt(), product.updatedAt(), product.options(),
                product.variants().stream().map(variant -> variant(variant, priced)).toList(),
                product.staffImages().stream().map(image -> ImageJson.of(storefrontUrl, product, image)).toList(), storefrontUrl + product.path());
    }

    private static VariantJson variant(Variant variant, PricedProduct priced) {
        Optional<VariantPrice> price = priced.price(variant);
        StockState stock = priced.stock(variant);
        return new VariantJson(variant.id(), variant.title(), variant.optionValues(), variant.sku(), variant.barcode(), price.map(VariantPrice::amount).orElse(null),
                price.map(VariantPrice::compareAt).orElse(null), variant.weightGrams(), variant.requiresShipping(), stock.tracked(), variant.sellWhenSoldOut(),
                new Units(stock.onHand(), stock.reserved(), stock.available()), variant.version());
    }
}
