package shop.argosy.commerce.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.catalog.internal.ImageRows;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.relay.ShopChore;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/**
 * Deletes the objects of product pictures that were taken away. The object goes first and its row after it, so that
 * what breaks off is found again. Keys are used once: nobody can begin to refer to an object that nobody refers to.
 */
@ApplicationScoped
public class SweepPictures implements ShopChore {

    private static final int AT_A_TIME = 100;

    private final Tenants tenants;
    private final Blobs blobs;
    private final ImageRows rows = new ImageRows();

    @Inject
    public SweepPictures(Tenants tenants, Blobs blobs) {
        this.tenants = tenants;
        this.blobs = blobs;
    }

    /** For CDI's proxy alone. */
    protected SweepPictures() {
        this(null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public int atATime() {
        return AT_A_TIME;
    }

    /**
     * @return how many objects are gone
     * @throws shop.argosy.kernel.Problem 503 when the storage does not answer
     */
    @Override
    public int batch(Tenant tenant) {
        String beginning = Blobs.folder(tenant, ImageUpload.FOLDER);
        Map<UUID, String> unused = tenants.asWorker(tenant, tx -> rows.unused(tx, beginning, AT_A_TIME));
        unused.values().forEach(blobs::delete);
        tenants.asWorker(tenant, tx -> {
            rows.deleteObjects(tx, unused.keySet());
            return null;
        });
        return unused.size();
    }
}
