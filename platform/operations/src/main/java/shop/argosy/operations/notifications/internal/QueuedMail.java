package shop.argosy.operations.notifications.internal;

import java.time.Instant;
import java.util.UUID;
import shop.argosy.kernel.Sealed;

/**
 * A mail that waits to be sent.
 *
 * @param kind name of the theme's mail template
 * @param subjectId the shipment or refund it tells of, or the order itself
 */
public record QueuedMail(UUID id, String kind, UUID dataKeyId, Sealed<String> recipient, String locale, UUID orderId, UUID subjectId, Instant createdAt) {
}
