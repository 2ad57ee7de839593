package shop.argosy.foundation.outbox;

import java.util.Map;
import java.util.UUID;

/**
 * Something that has happened.
 *
 * @param aggregateVersion given under the aggregate's row lock, rising
 * @param type feature and past tense: {@code orders.placed}
 * @param payload ids and numbers, never personal data
 */
public record NewEvent(String aggregateType, UUID aggregateId, long aggregateVersion, String type, Map<String, Object> payload) {
}
