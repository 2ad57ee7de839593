package shop.argosy.commerce.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.pricing.VariantPrice;

/** A product with today's prices in a market and its stock: what lists and pages are made of. */
public record PricedProduct(Product product, Map<UUID, VariantPrice> prices, Map<UUID, StockState> stocks) {

    private static final StockState NONE = new StockState(0, 0, true, false);

    /** Empty when the market has no price for it. */
    public Optional<VariantPrice> price(Variant variant) {
        return Optional.ofNullable(prices.get(variant.id()));
    }

    public StockState stock(Variant variant) {
        return stocks.getOrDefault(variant.id(), NONE);
    }

    /** Whether one unit can be bought now. */
    public boolean isAvailable(Variant variant) {
        return prices.containsKey(variant.id()) && stock(variant).sellable(1);
    }
}
