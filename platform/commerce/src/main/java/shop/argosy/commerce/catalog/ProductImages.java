package shop.argosy.commerce.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.catalog.internal.ImageRows;
import shop.argosy.commerce.catalog.internal.ImageWriting;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;

/** The pictures of products. Their bytes are stored before and outside the transaction. */
@ApplicationScoped
public class ProductImages {

    private final Audit audit;
    private final ImageWriting writing;
    private final ImageRows rows = new ImageRows();

    @Inject
    public ProductImages(Blobs blobs, Outbox outbox, Audit audit) {
        this.audit = audit;
        this.writing = new ImageWriting(blobs, outbox);
    }

    /** For CDI's proxy alone. */
    protected ProductImages() {
        this(null, null, null);
    }

    public Optional<ProductImage> byId(TenantTx tx, UUID imageId) {
        return rows.byId(tx, imageId);
    }

    /** The handle of the product that the picture is of. */
    public Optional<String> productOf(TenantTx tx, UUID imageId) {
        return rows.handle(tx, imageId);
    }

    /** Adds a picture behind the others. */
    public ProductImage add(TenantTx tx, Actor actor, UUID productId, NewBlob stored, String alt) {
        ProductImage image = writing.add(tx, productId, stored, alt);
        audit.record(tx, actor, "product.image-added", "product", productId.toString(), Map.of("image_id", image.id()));
        return image;
    }

    /**
     * @param alt {@code null} leaves it
     * @param position from 1, the others make room; {@code null} leaves it
     * @throws shop.argosy.kernel.Problem 404 when the product has no such picture
     */
    public ProductImage change(TenantTx tx, Actor actor, UUID productId, UUID imageId, String alt, Integer position) {
        ProductImage image = writing.change(tx, productId, imageId, alt, position);
        audit.record(tx, actor, "product.image-changed", "product", productId.toString(), Map.of("image_id", imageId));
        return image;
    }

    /** Its object goes later, by {@link SweepPictures}. */
    public void delete(TenantTx tx, Actor actor, UUID productId, UUID imageId) {
        writing.delete(tx, productId, imageId);
        audit.record(tx, actor, "product.image-deleted", "product", productId.toString(), Map.of("image_id", imageId));
    }

    /** Pictures that are still to be fetched, longest waiting first. */
    public List<PendingImage> pending(TenantTx tx, int limit) {
        return rows.pending(tx, limit);
    }

    /** A picture has come, after earlier attempts perhaps: the product changes. Does nothing when it is there already. */
    public void fetched(TenantTx tx, UUID imageId, NewBlob stored) {
        writing.fetched(tx, imageId, stored);
    }

    /** A pending picture cannot be had. The product stays as it is: it shows the drawn placeholder already. */
    public void unreachable(TenantTx tx, UUID imageId) {
        rows.unreachable(tx, imageId);
    }
}
