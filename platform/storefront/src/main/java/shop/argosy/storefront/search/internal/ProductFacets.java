package shop.argosy.storefront.search.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.kernel.Money;
import shop.argosy.storefront.search.Facet;

/** Asks how a result divides by vendor, type, availability and price, and reads the answer. */
final class ProductFacets {

    private static final int MOST_VALUES = 20;

    private ProductFacets() {
    }

    static Map<String, Aggregation> asked(UUID market) {
        return Map.of("vendor", values("vendor.exact"), "type", values("type.exact"), "availability", values("available"), "price", price(market));
    }

    private static Aggregation values(String field) {
        return Aggregation.of(facet -> facet.terms(terms -> terms.field(field).size(MOST_VALUES)));
    }

    private static Aggregation price(UUID market) {
        var inMarket = Aggregation.of(facet -> facet
                .filter(filter -> filter.term(term -> term.field("prices.market").value(market.toString())))
                .aggregations("min", lowest -> lowest.min(min -> min.field("prices.min")))
                .aggregations("max", highest -> highest.max(max -> max.field("prices.max"))));
        return Aggregation.of(facet -> facet.nested(nested -> nested.path("prices")).aggregations("market", inMarket));
    }

    static List<Facet> read(Map<String, Aggregate> answer, Currency currency) {
        if (answer.isEmpty()) {
            return List.of();
        }
        var bounds = answer.get("price").nested().aggregations().get("market").filter().aggregations();
        return List.of(words("vendor", answer), words("type", answer), availability(answer.get("availability")),
                new Facet("price", List.of(), money(bounds.get("min").min().value(), currency), money(bounds.get("max").max().value(), currency)));
    }

    private static Facet words(String name, Map<String, Aggregate> answer) {
        return facet(name, answer.get(name).sterms().buckets().array().stream()
                .map(bucket -> new Facet.Value(bucket.key().stringValue(), bucket.docCount())).filter(value -> !value.value().isEmpty()).toList());
    }

    private static Facet availability(Aggregate answer) {
        return facet("availability", answer.lterms().buckets().array().stream().map(ProductFacets::availability).toList());
    }

    private static Facet.Value availability(LongTermsBucket bucket) {
        return new Facet.Value(bucket.key() == 1 ? "available" : "sold-out", bucket.docCount());
    }

    private static Facet facet(String name, List<Facet.Value> values) {
        return new Facet(name, values, null, null);
    }

    /** @param amount in minor units; null or infinite when nothing has a price */
    private static Money money(Double amount, Currency currency) {
        return amount == null || !Double.isFinite(amount) ? null : new Money(amount.longValue(), currency);
    }
}
