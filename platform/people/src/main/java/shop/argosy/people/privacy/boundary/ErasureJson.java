package shop.argosy.people.privacy.boundary;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import shop.argosy.kernel.Nullable;
import shop.argosy.people.privacy.Erasure;

/**
 * An erasure in the list of a shop; its certificate is at {@code .../erasures/{id}}.
 *
 * @param requestedBy e-mail of the account that asked for it, null when that account is gone
 * @param requestedAs {@code email} or {@code order}
 * @param complete whether the check found nothing left
 * @param found where something was left, as {@code table.column}
 */
public record ErasureJson(UUID id, Instant erasedAt, @Nullable String requestedBy, String requestedAs, boolean complete, int keys, List<String> orders,
        SortedMap<String, Integer> counts, List<String> found) {

    static ErasureJson of(Erasure erasure, String requestedBy) {
        var certificate = erasure.signed().certificate();
        return new ErasureJson(erasure.id(), certificate.erasedAt(), requestedBy, certificate.requestedAs(), certificate.complete(), certificate.keys().size(),
                certificate.orders(), certificate.counts(), certificate.check().found());
    }
}
