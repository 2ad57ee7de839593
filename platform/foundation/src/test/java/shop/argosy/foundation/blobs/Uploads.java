package shop.argosy.foundation.blobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import shop.argosy.foundation.files.TemporaryFile;

/** Bytes that come to the platform as a picture. */
public final class Uploads {

    private Uploads() {
    }

    public static Picture accepted(Images images, byte[] bytes) {
        try (var file = TemporaryFile.of(new ByteArrayInputStream(bytes), Images.MAX_BYTES)) {
            return images.accept(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
