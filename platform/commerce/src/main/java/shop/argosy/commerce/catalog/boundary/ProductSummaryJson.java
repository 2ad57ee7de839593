package shop.argosy.commerce.catalog.boundary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.catalog.ImageLinks;
import shop.argosy.commerce.catalog.PricedProduct;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;

/**
 * A product in the staff's list.
 *
 * @param priceMin {@code null} when no variant has a price, like priceMax
 * @param available units of all tracked variants together; {@code null} when none is tracked
 * @param image the first one, or {@code null}
 */
public record ProductSummaryJson(UUID id, String handle, String title, @NameOf(ProductStatus.class) String status, @Nullable String vendor, @Nullable Money priceMin, @Nullable Money priceMax, @Nullable Long available,
        int variantsCount, @Nullable Picture image, Instant updatedAt) {

    /** A picture to show in a row. */
    public record Picture(String url, String alt) {
    }

    static ProductSummaryJson of(PricedProduct priced, String storefrontUrl) {
        Product product = priced.product();
        List<Money> amounts = product.variants().stream().flatMap(variant -> priced.price(variant).stream()).map(VariantPrice::amount).sorted(Comparator.naturalOrder()).toList();
        var tracked = product.variants().stream().map(priced::stock).filter(stock -> stock.tracked()).toList();
        return new ProductSummaryJson(product.id(), product.handle(), product.title(), product.status().code(), product.vendor(),
                amounts.isEmpty() ? null : amounts.getFirst(), amounts.isEmpty() ? null : amounts.getLast(),
                tracked.isEmpty() ? null : tracked.stream().mapToLong(stock -> stock.available()).sum(), product.variants().size(),
                product.image().map(image -> new Picture(storefrontUrl + ImageLinks.url(product.handle(), image), image.alt())).orElse(null), product.updatedAt());
    }
}
