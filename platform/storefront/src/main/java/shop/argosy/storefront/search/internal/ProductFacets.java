package shop.argosy.storefront.search.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.http.Json;
import shop.argosy.kernel.Money;
import shop.argosy.storefront.search.Facet;

/** Asks how a result divides by vendor, type, availability and price, and reads the answer. */
final class ProductFacets {

    private static final int MOST_VALUES = 20;

    private ProductFacets() {
    }

    static ObjectNode asked(UUID market) {
        var facets = Json.mapper().createObjectNode();
        facets.putObject("vendor").putObject("terms").put("field", "vendor.exact").put("size", MOST_VALUES);
        facets.putObject("type").putObject("terms").put("field", "type.exact").put("size", MOST_VALUES);
        facets.putObject("availability").putObject("terms").put("field", "available");
        price(facets.putObject("price"), market);
        return facets;
    }

    private static void price(ObjectNode price, UUID market) {
        price.putObject("nested").put("path", "prices");
        var inMarket = price.putObject("aggs").putObject("market");
        inMarket.putObject("filter").putObject("term").put("prices.market", market.toString());
        var bounds = inMarket.putObject("aggs");
        bounds.putObject("min").putObject("min").put("field", "prices.min");
        bounds.putObject("max").putObject("max").put("field", "prices.max");
    }

    static List<Facet> read(JsonNode answer, Currency currency) {
        if (answer.isMissingNode()) {
            return List.of();
        }
        return List.of(values("vendor", answer), values("type", answer), values("availability", answer),
                new Facet("price", List.of(), money(answer.at("/price/market/min/value"), currency), money(answer.at("/price/market/max/value"), currency)));
    }

    private static Facet values(String name, JsonNode answer) {
        var values = new ArrayList<Facet.Value>();
        for (var bucket : answer.at("/" + name + "/buckets")) {
            values.add(new Facet.Value(label(name, bucket), bucket.get("doc_count").longValue()));
        }
        values.removeIf(value -> value.value().isEmpty());
        return new Facet(name, values, null, null);
    }

    private static String label(String name, JsonNode bucket) {
        if (name.equals("availability")) {
            return bucket.get("key_as_string").textValue().equals("true") ? "available" : "sold-out";
        }
        return bucket.get("key").textValue();
    }

    private static Money money(JsonNode value, Currency currency) {
        return value.isNumber() ? new Money(value.longValue(), currency) : null;
    }
}
