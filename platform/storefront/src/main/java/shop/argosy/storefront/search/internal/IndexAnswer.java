package shop.argosy.storefront.search.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** @param aggregations by name; empty when none were asked for, or there is no index yet */
record IndexAnswer(long total, List<Hit> hits, Map<String, Aggregate> aggregations) {

    record Hit(UUID productId, long version, ObjectNode document) {
    }
}
