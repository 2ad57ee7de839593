package shop.argosy.operations.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * One import of one file.
 *
 * @param total records in the file, 0 until it has been opened
 * @param done records dealt with
 * @param counts of products; created + updated + unchanged = products
 * @param finishedAt null while it runs
 * @param failure null unless it failed
 */
public record ImportRun(UUID id, String format, String fileName, String objectKey, ImportStatus status, int total, int done, Counts counts,
        int rejected, int warnings, Instant createdAt, Instant finishedAt, Failure failure) {

    public record Counts(int products, int variants, int created, int updated, int unchanged) {
    }

    /** Why nothing more was imported. {@code detail} is a sentence with the way out. */
    public record Failure(String code, String detail) {
    }

    public boolean ended() {
        return status == ImportStatus.DONE || status == ImportStatus.FAILED;
    }
}
