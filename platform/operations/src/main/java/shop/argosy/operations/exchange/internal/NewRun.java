package shop.argosy.operations.exchange.internal;

import java.util.UUID;

/** A file that has been stored and is to be imported. */
public record NewRun(UUID id, String format, String fileName, String objectKey, long bytes, UUID accountId) {
}
