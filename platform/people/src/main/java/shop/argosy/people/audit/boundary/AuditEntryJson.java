package shop.argosy.people.audit.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.AuditRecord;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.openapi.SentAs;
import shop.argosy.kernel.Nullable;

/**
 * One record.
 *
 * @param kind {@code change} or {@code access}
 * @param action feature and past tense: {@code order.refunded}, {@code order.read}
 * @param details ids, numbers and names of fields, never personal data
 * @param sequence its place in the shop's chain; null for the few seconds before it is chained
 * @param hash of the record and all before it, in hexadecimal; null like {@code sequence}
 */
public record AuditEntryJson(UUID id, Instant at, String kind, String action, By actor, About entity, @SentAs(ObjectNode.class) JsonNode details,
        @Nullable Long sequence, @Nullable String hash) {

    /**
     * Who did it.
     *
     * @param type {@code account}, {@code admin}, {@code buyer}, {@code nobody} or {@code system}
     * @param email of an account, or of an admin who was let in or took a step in the shop's life
     */
    public record By(String type, @Nullable UUID id, @Nullable String email) {
    }

    /**
     * What it was about.
     *
     * @param name of a shop, in the platform's own audit alone and while the platform knows it
     */
    public record About(String type, String id, @Nullable String name) {
    }

    /**
     * @param emails by account
     * @param names of things, by their id
     */
    static AuditEntryJson of(AuditRecord found, Map<UUID, String> emails, Map<String, String> names) {
        Actor actor = found.actor();
        return new AuditEntryJson(found.id(), found.at(), found.kind(), found.action(), new By(actor.type(), actor.id(), actor.id() == null ? null : emails.get(actor.id())),
                new About(found.entityType(), found.entityId(), names.get(found.entityId())), Json.read(found.details()), found.sequence(), found.hash());
    }
}
