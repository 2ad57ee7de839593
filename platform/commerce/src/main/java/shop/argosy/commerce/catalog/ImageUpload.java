package shop.argosy.commerce.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.foundation.blobs.Images;
import shop.argosy.foundation.blobs.Picture;
import shop.argosy.foundation.blobs.StorageAllowance;
import shop.argosy.foundation.files.FileTooLarge;
import shop.argosy.foundation.files.TemporaryFile;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;

/** Turns a picture that is being sent into a stored WebP. A network call: never inside a transaction. */
@ApplicationScoped
public class ImageUpload {

    static final String FOLDER = "products";

    private final Images images;
    private final Blobs blobs;
    private StorageAllowance allowance = StorageAllowance.UNLIMITED;

    @Inject
    public ImageUpload(Images images, Blobs blobs) {
        this.images = images;
        this.blobs = blobs;
    }

    /** For CDI's proxy alone. */
    protected ImageUpload() {
        this(null, null);
    }

    @Inject
    public void obey(StorageAllowance other) {
        allowance = other;
    }

    /** @throws shop.argosy.kernel.Problem 403 {@code plan-limit-reached}; 413 {@code too-large}; 422 for a picture that cannot be read, see {@link Images#accept}; 503 {@code storage-unavailable} or {@code pictures-busy} */
    public NewBlob store(Tenant tenant, InputStream bytes) throws IOException {
        Picture picture = read(bytes);
        allowance.check(tenant, picture.bytes().length);
        var key = Blobs.key(tenant, FOLDER, Uuid7.next(), picture.bytes());
        blobs.put(key, picture.bytes(), Picture.MEDIA_TYPE);
        return NewBlob.of(key, picture.bytes(), Picture.MEDIA_TYPE, picture.width(), picture.height());
    }

    private Picture read(InputStream bytes) throws IOException {
        try (var file = TemporaryFile.of(bytes, Images.MAX_BYTES)) {
            return images.accept(file);
        } catch (FileTooLarge e) {
            throw Images.tooLarge();
        }
    }
}
