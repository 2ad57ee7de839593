package shop.argosy.people.consent;

import java.time.Instant;
import java.util.UUID;

/**
 * An owner's word that admins may enter the shop.
 *
 * @param reason null when the owner gave none
 * @param revokedAt null while it was not withdrawn
 * @param accesses requests that were made by it
 * @param lastAccessAt null before the first
 */
public record Consent(UUID id, UUID shop, UUID grantedBy, String reason, Instant grantedAt, Instant expiresAt, Instant revokedAt, long accesses, Instant lastAccessAt) {

    /** Whether it opens the shop, and if not why. */
    public enum State { ACTIVE, EXPIRED, REVOKED }

    public State state(Instant now) {
        return revokedAt != null ? State.REVOKED : expiresAt.isAfter(now) ? State.ACTIVE : State.EXPIRED;
    }
}
