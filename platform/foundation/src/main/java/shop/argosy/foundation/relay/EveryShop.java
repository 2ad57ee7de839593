package shop.argosy.foundation.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Tenant;

/** One live shop after the other, the oldest first. One in which the work fails does not keep it from the others. */
@ApplicationScoped
public class EveryShop {

    private static final System.Logger LOG = System.getLogger(EveryShop.class.getName());

    private final TenantDirectory directory;

    @Inject
    public EveryShop(TenantDirectory directory) {
        this.directory = directory;
    }

    /** For CDI's proxy alone. */
    protected EveryShop() {
        this(null);
    }

    public void run(Consumer<Tenant> work) {
        for (Tenant tenant : directory.active()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            attempt(tenant, work);
        }
    }

    private static void attempt(Tenant tenant, Consumer<Tenant> work) {
        try {
            work.accept(tenant);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Background work in " + tenant.schema() + " failed; it is tried again", e);
        }
    }
}
