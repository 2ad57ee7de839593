package shop.argosy.foundation.audit;

import java.time.Instant;
import shop.argosy.foundation.http.Cursors.Position;

/**
 * Which records; null for any.
 *
 * @param text part of the action, the entity or the details
 * @param action a whole action, or a feature with its dot: {@code order.}
 * @param actor an id, or a type such as {@code buyer}
 * @param from the first moment that counts
 * @param to the first moment that does not count any more
 * @param after null for the first page
 */
public record AuditQuery(String text, String action, String kind, String actor, String entity, Instant from, Instant to, int limit, Position after) {

    public AuditQuery after(Position position, int next) {
        return new AuditQuery(text, action, kind, actor, entity, from, to, next, position);
    }
}
