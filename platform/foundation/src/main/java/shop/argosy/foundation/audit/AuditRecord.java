package shop.argosy.foundation.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One record with its place in the chain.
 *
 * @param kind {@code change} or {@code access}
 * @param details JSON
 * @param sequence null, and so is {@code hash}, for the few seconds before the record is chained
 * @param hash of the record and all before it, in hexadecimal
 */
public record AuditRecord(UUID id, Instant at, String kind, Actor actor, String action, String entityType, String entityId, String details, Long sequence, String hash) {
}
