package shop.argosy.storefront.themes.drops;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.commerce.shipping.ShippingSetup;
import shop.argosy.storefront.themes.page.Shelf;
import shop.argosy.storefront.themes.page.Visit;

/**
 * Names that were written down in the merchant's language, in the reader's. What is not called so any more keeps the
 * name that was written down.
 */
public final class LineNames {

    private final Visit visit;
    private final Map<UUID, ProductDrop> products = new HashMap<>();

    private LineNames(Visit visit) {
        this.visit = visit;
    }

    /** With these products, read at once. */
    public static LineNames of(Visit visit, Collection<UUID> productIds) {
        var names = new LineNames(visit);
        Shelf.of(visit).byIds(productIds).forEach(shelved -> names.products.put(shelved.product().id(), ProductDrop.of(visit, shelved)));
        return names;
    }

    public String title(UUID productId, String written) {
        return product(productId).filter(product -> product.shelved().product().title().equals(written)).map(ProductDrop::title).orElse(written);
    }

    /** Null for the only variant of a product. */
    public String variant(UUID productId, UUID variantId, String written) {
        if (written == null || written.equals(Variant.DEFAULT_TITLE)) {
            return null;
        }
        boolean same = product(productId).stream().flatMap(product -> product.shelved().product().variants().stream())
                .anyMatch(variant -> variant.id().equals(variantId) && variant.title().equals(written));
        return same ? product(productId).orElseThrow().variants().stream().filter(variant -> variant.id().equals(variantId.toString())).findFirst().map(VariantDrop::title).orElse(written)
                : written;
    }

    /** Null for a product that shoppers do not see any more. */
    public String handle(UUID productId) {
        return product(productId).map(product -> product.shelved().product().handle()).orElse(null);
    }

    /** A way to ship; the first two that every shop has are the platform's to name. */
    public static String method(Visit visit, String written) {
        return ShippingSetup.firstNamed(written).filter(method -> !visit.place().isOriginal()).map(method -> visit.platformText("checkout.method." + method)).orElse(written);
    }

    private Optional<ProductDrop> product(UUID id) {
        return Optional.ofNullable(products.get(id));
    }
}
