package shop.argosy.storefront.search.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;

/** @param aggregations missing node when none were asked for */
record IndexAnswer(long total, List<Hit> hits, JsonNode aggregations) {

    record Hit(UUID productId, long version, JsonNode document) {
    }
}
