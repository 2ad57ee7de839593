package shop.argosy.foundation.jobs;

import java.time.Instant;
import java.util.Map;

/**
 * @param payload ids and numbers, never personal data
 * @param dedupeKey may be null; a job with the key of one that waits is not added again
 */
public record NewJob(String type, Map<String, Object> payload, String dedupeKey, Instant dueAt) {
}
