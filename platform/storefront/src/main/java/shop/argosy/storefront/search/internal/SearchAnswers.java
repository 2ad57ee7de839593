package shop.argosy.storefront.search.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads what Elasticsearch answers. */
final class SearchAnswers {

    private static final int NEWER_THERE = 409;
    private static final int NOT_THERE = 404;

    private SearchAnswers() {
    }

    static IndexAnswer hits(JsonNode answer) {
        var hits = new ArrayList<IndexAnswer.Hit>();
        for (var hit : answer.at("/hits/hits")) {
            var source = hit.get("_source");
            hits.add(new IndexAnswer.Hit(UUID.fromString(source.get("product_id").textValue()), hit.get("_version").longValue(), source));
        }
        return new IndexAnswer(answer.at("/hits/total/value").longValue(), hits, answer.path("aggregations"));
    }

    static List<IndexedDocument> documents(JsonNode answer) {
        return hits(answer).hits().stream()
                .map(hit -> new IndexedDocument(hit.productId(), Locale.forLanguageTag(hit.document().get("locale").textValue()), hit.version())).toList();
    }

    /**
     * True when a document was refused because its index is gone.
     *
     * @throws SearchUnavailable when one was refused for another reason than that a newer version is there
     */
    static boolean lacksIndex(JsonNode bulkAnswer) {
        boolean lacking = false;
        for (var item : bulkAnswer.get("items")) {
            var outcome = item.elements().next();
            int status = outcome.get("status").intValue();
            boolean removed = item.has("delete");
            if (status == NOT_THERE && !removed) {
                lacking = true;
            } else if (status >= 300 && status != NEWER_THERE && status != NOT_THERE) {
                throw new SearchUnavailable("Elasticsearch refused a document: " + outcome.get("error"), null);
            }
        }
        return lacking;
    }
}
