package shop.argosy.commerce.catalog.boundary;

import java.util.List;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.commerce.inventory.OnHand;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;

/** What is sent to make a product with one variant. Without a status it is active, without stock it has none. */
public record NewProductBody(String title, @Nullable String descriptionHtml, @Nullable String vendor, @Nullable String type, @Nullable List<String> tags, @Nullable @NameOf(ProductStatus.class) String status, Money price, @Nullable Long stock) {

    ProductDraft draft() {
        new Validation().require("/title", title, 255)
                .check(price != null, "/price", "Give a price, like {\"amount\": 1999, \"currency\": \"EUR\"}.")
                .check(stock == null || OnHand.isPossible(stock, false), "/stock", OnHand.EXPLANATION)
                .done();
        var variant = VariantDraft.single(new VariantPrice(price, null), stock == null ? 0 : stock);
        return new ProductDraft(null, title, descriptionHtml, vendor, type, tags, List.of(), StatusText.read(status, ProductStatus.ACTIVE), List.of(variant), List.of());
    }
}
