package shop.argosy.people.privacy;

import java.util.UUID;

/** One person's erasure as it is kept. */
public record Erasure(UUID id, SignedCertificate signed) {
}
