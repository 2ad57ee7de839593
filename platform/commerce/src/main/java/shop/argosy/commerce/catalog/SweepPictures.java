package shop.argosy.commerce.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.catalog.internal.ImageRows;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.relay.Chore;
import shop.argosy.foundation.relay.EveryShop;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/**
 * Deletes the objects of product pictures that were taken away. The object goes first and its row after it, so that
 * what breaks off is found again. Keys are used once: nobody can begin to refer to an object that nobody refers to.
 */
@ApplicationScoped
public class SweepPictures implements Chore {

    private static final int AT_A_TIME = 100;

    private final EveryShop everyShop;
    private final Tenants tenants;
    private final Blobs blobs;
    private final ImageRows rows = new ImageRows();

    @Inject
    public SweepPictures(EveryShop everyShop, Tenants tenants, Blobs blobs) {
        this.everyShop = everyShop;
        this.tenants = tenants;
        this.blobs = blobs;
    }

    /** For CDI's proxy alone. */
    protected SweepPictures() {
        this(null, null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        everyShop.run(this::run);
    }

    /**
     * @return how many objects are gone
     * @throws shop.argosy.kernel.Problem 503 when the storage does not answer
     */
    public int run(Tenant tenant) {
        int all = 0;
        int some = AT_A_TIME;
        while (some == AT_A_TIME) {
            some = some(tenant);
            all += some;
        }
        return all;
    }

    private int some(Tenant tenant) {
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
