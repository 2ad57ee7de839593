package shop.argosy.storefront.search.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Map;

/** @param aggregations by name; may be empty */
record IndexQuery(Query query, Map<String, Aggregation> aggregations, int from, int size) {
}
