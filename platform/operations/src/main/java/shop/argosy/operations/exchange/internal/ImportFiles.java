package shop.argosy.operations.exchange.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.kernel.Problem;

/** Brings the file of a run from the object storage. */
@ApplicationScoped
public class ImportFiles {

    private final Blobs blobs;

    @Inject
    public ImportFiles(Blobs blobs) {
        this.blobs = blobs;
    }

    /** For CDI's proxy alone. */
    protected ImportFiles() {
        this(null);
    }

    /** @throws Problem 404 {@code file-missing} when it is gone, 503 while the storage does not answer */
    ProductFile fetch(String objectKey) throws IOException {
        try (var stream = blobs.open(objectKey).orElseThrow(() -> Problem.of(404, "file-missing", "The uploaded file is gone. Upload it again."))) {
            return ProductFile.of(stream);
        }
    }
}
