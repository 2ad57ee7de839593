package shop.argosy.foundation.rotation;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a rotation stands.
 *
 * @param kind {@code master} or {@code tenant}
 * @param tenant the shop whose key it is; null for the master key
 * @param toVersion of the new key
 * @param phase {@code announced, rewrapping, settling} or {@code done}
 * @param total what has to be wrapped anew, as far as is known: people's keys of the shop; shops, accounts and more for the master key
 * @param finishedAt null while it runs
 * @param lastError why it does not get on at this moment; null when it does
 */
public record Progress(UUID id, String kind, UUID tenant, int toVersion, String phase, long total, long done, Instant startedAt, Instant finishedAt, String lastError) {
}
