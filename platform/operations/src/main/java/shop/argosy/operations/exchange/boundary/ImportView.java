package shop.argosy.operations.exchange.boundary;

import java.time.Instant;
import java.util.UUID;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Nullable;
import shop.argosy.operations.exchange.ImportRun;
import shop.argosy.operations.exchange.ImportStatus;

/** A run in the list of runs. */
public record ImportView(UUID id, @Nullable String fileName, @NameOf(ImportStatus.class) String status, Progress progress, int products, int variants, int created, int updated, int unchanged,
        int rejectedCount, int warningsCount, Instant createdAt, @Nullable Instant finishedAt, @Nullable ImportRun.Failure failure) {

    /** Lines of the file; {@code total} is 0 until it has been opened. */
    public record Progress(int done, int total) {
    }

    static ImportView of(ImportRun run) {
        var counts = run.counts();
        return new ImportView(run.id(), run.fileName(), run.status().code(), new Progress(run.done(), run.total()), counts.products(), counts.variants(),
                counts.created(), counts.updated(), counts.unchanged(), run.rejected(), run.warnings(), run.createdAt(), run.finishedAt(), run.failure());
    }
}
