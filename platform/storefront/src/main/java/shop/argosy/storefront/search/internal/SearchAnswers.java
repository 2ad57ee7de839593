package shop.argosy.storefront.search.internal;

import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.bulk.OperationType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads what Elasticsearch answers. */
final class SearchAnswers {

    private static final int NEWER_THERE = 409;
    private static final int NOT_THERE = 404;

    private SearchAnswers() {
    }

    static IndexAnswer hits(SearchResponse<ObjectNode> answer) {
        var hits = answer.hits().hits().stream().map(SearchAnswers::hit).toList();
        return new IndexAnswer(answer.hits().total() == null ? 0 : answer.hits().total().value(), hits, answer.aggregations());
    }

    static List<IndexedDocument> documents(SearchResponse<ObjectNode> answer) {
        return hits(answer).hits().stream()
                .map(hit -> new IndexedDocument(hit.productId(), Locale.forLanguageTag(hit.document().get("locale").textValue()), hit.version())).toList();
    }

    /**
     * True when a document was refused because its index is gone.
     *
     * @throws SearchUnavailable when one was refused for another reason than that a newer version is there
     */
    static boolean lacksIndex(BulkResponse answer) {
        boolean lacking = false;
        for (var item : answer.items()) {
            if (item.status() == NOT_THERE && item.operationType() != OperationType.Delete) {
                lacking = true;
            } else if (isRefused(item)) {
                throw new SearchUnavailable("Elasticsearch refused a document: " + (item.error() == null ? item.status() : item.error().reason()), null);
            }
        }
        return lacking;
    }

    private static boolean isRefused(BulkResponseItem item) {
        return item.status() >= 300 && item.status() != NEWER_THERE && item.status() != NOT_THERE;
    }

    private static IndexAnswer.Hit hit(Hit<ObjectNode> hit) {
        return new IndexAnswer.Hit(UUID.fromString(hit.source().get("product_id").textValue()), hit.version(), hit.source());
    }
}
