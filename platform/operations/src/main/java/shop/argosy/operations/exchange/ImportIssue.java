package shop.argosy.operations.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import shop.argosy.foundation.openapi.SentAs;
import shop.argosy.kernel.Nullable;

/**
 * Something to say about one line.
 *
 * @param line of the file, the header being 1
 * @param field the column
 * @param code of what is said, which keeps its meaning: {@code price-missing}
 * @param parameters what the reason names, by names that stay
 * @param reason an English sentence with the way out
 */
public record ImportIssue(int line, @Nullable String field, String code, @SentAs(ObjectNode.class) JsonNode parameters, String reason) {
}
