package shop.argosy.operations.domains;

import java.time.Instant;
import java.util.UUID;

/**
 * A host that a shop has asked for.
 *
 * @param token what its owner publishes to prove it
 * @param redirects whether all other hosts of the shop lead to this one, which is then primary
 * @param failure why the last look found no proof; null when it did, or before the first
 * @param failingSince since when each look at a proven one failed; null when the last one did not
 */
public record Domain(UUID id, UUID shop, HostName host, State state, String token, boolean primary, boolean redirects,
        MissingProof failure, Instant failingSince, Instant checkedAt, Instant verifiedAt) {

    /** {@code LOST}: it was proven once, and the proof has been gone for days. */
    public enum State { PENDING, VERIFIED, LOST }

    public String recordName() {
        return "_argosy." + host.ascii();
    }

    public String proof() {
        return "argosy-domain=" + token;
    }

    public String fileUrl() {
        return "http://" + host.ascii() + "/.well-known/argosy-domain-proof";
    }
}
