package shop.argosy.storefront.search.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.json.Json;

/**
 * What the index holds of a product.
 *
 * @param prices by market, then by variant; a variant without a price is not for sale in the market
 */
record ProductDocuments(Map<Market, Map<UUID, VariantPrice>> prices, Map<UUID, StockState> stock) {

    private static final int LONGEST_DESCRIPTION = 20_000;

    ObjectNode of(Product product, Locale locale) {
        var document = Json.mapper().createObjectNode();
        document.put("product_id", product.id().toString()).put("locale", locale.toLanguageTag());
        document.put("title", product.title()).put("description", text(product.descriptionHtml()));
        document.put("vendor", product.vendor()).put("type", product.type());
        product.tags().forEach(document.putArray("tags")::add);
        skus(document, product.variants());
        document.put("available", product.variants().stream().map(variant -> stock.get(variant.id()))
                .anyMatch(state -> state != null && state.sellable(1)));
        var markets = document.putArray("prices");
        prices.forEach((market, amounts) -> addPrices(markets, market, product.variants().stream().map(variant -> amounts.get(variant.id())).filter(Objects::nonNull).toList()));
        return document;
    }

    private static String text(String html) {
        String text = Jsoup.parse(html).text();
        return text.substring(0, Math.min(text.length(), LONGEST_DESCRIPTION));
    }

    private static void skus(ObjectNode document, List<Variant> variants) {
        var given = variants.stream().map(Variant::sku).filter(Objects::nonNull).distinct().toList();
        given.stream().map(Skus::exact).forEach(document.putArray("skus")::add);
        given.stream().map(Skus::key).forEach(document.putArray("sku_keys")::add);
    }

    private static void addPrices(ArrayNode markets, Market market, Collection<VariantPrice> prices) {
        if (prices.isEmpty()) {
            return;
        }
        var amounts = prices.stream().mapToLong(price -> price.amount().amount()).summaryStatistics();
        markets.addObject().put("market", market.id().toString()).put("currency", market.currency().getCurrencyCode())
                .put("min", amounts.getMin()).put("max", amounts.getMax());
    }
}
