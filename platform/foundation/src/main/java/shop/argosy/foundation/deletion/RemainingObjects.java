package shop.argosy.foundation.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.kernel.Tenant;

/** A shop's own objects in the bucket. */
@ApplicationScoped
public class RemainingObjects implements ShopRemains {

    private final Blobs blobs;

    @Inject
    public RemainingObjects(Blobs blobs) {
        this.blobs = blobs;
    }

    /** For CDI's proxy alone. */
    protected RemainingObjects() {
        this(null);
    }

    @Override
    public String what() {
        return "objects";
    }

    @Override
    public long count(Tenant shop) {
        return blobs.keys(shop).size();
    }

    @Override
    public void remove(Tenant shop) {
        blobs.keys(shop).forEach(blobs::delete);
    }
}
