package shop.argosy.operations.oversight.boundary;

import java.time.Instant;
import java.util.UUID;
import shop.argosy.foundation.openapi.OneOf;
import shop.argosy.foundation.rotation.Progress;
import shop.argosy.kernel.Nullable;

/** Where a rotation of keys stands. {@code total} grows as more becomes known; {@code last_error} says why it does not get on. */
public record KeyRotationJson(UUID id, int toVersion, @OneOf({"announced", "rewrapping", "settling", "done"}) String phase, long total, long done, Instant startedAt,
        @Nullable Instant finishedAt, @Nullable String lastError) {

    static KeyRotationJson of(Progress progress) {
        return new KeyRotationJson(progress.id(), progress.toVersion(), progress.phase(), progress.total(), progress.done(), progress.startedAt(), progress.finishedAt(), progress.lastError());
    }
}
