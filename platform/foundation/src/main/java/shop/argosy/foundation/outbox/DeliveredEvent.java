package shop.argosy.foundation.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/** An event as a subscriber gets it. */
public record DeliveredEvent(UUID id, String aggregateType, UUID aggregateId, long aggregateVersion, String type, int schemaVersion,
        JsonNode payload, Instant createdAt) {

    /** A member of the payload that is an id. */
    public UUID id(String member) {
        return UUID.fromString(payload.get(member).textValue());
    }
}
