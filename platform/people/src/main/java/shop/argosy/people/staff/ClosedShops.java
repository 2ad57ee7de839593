package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Problem;

/** In a shop that has closed its staff can look at everything and change nothing; what protects people passes by {@link StaffAccess#asOwnerAlways}. */
@ApplicationScoped
public class ClosedShops implements EntryRule {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private final TenantDirectory directory;

    @Inject
    public ClosedShops(TenantDirectory directory) {
        this.directory = directory;
    }

    /** For CDI's proxy alone. */
    protected ClosedShops() {
        this(null);
    }

    @Override
    public void check(ShopAccess access, HttpServletRequest request) {
        boolean editable = directory.standing(access.tenant().address()).map(shop -> shop.state().editable()).orElse(true);
        if (!editable && !LOOKING.contains(request.getMethod())) {
            throw Problem.of(403, "shop-closed", "This shop has closed: look at everything and save what you need, but nothing can be changed. Write to the platform to open it again.");
        }
    }
}
