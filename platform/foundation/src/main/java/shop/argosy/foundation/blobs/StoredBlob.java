package shop.argosy.foundation.blobs;

import java.util.UUID;

/** @param objectKey where it lies: a shop's schema name (or {@code shared}), a folder, and the hash of its bytes */
public record StoredBlob(UUID id, String objectKey, String mediaType, long bytes, Integer width, Integer height) {
}
