package shop.argosy.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.signup.Rehearsal;
import shop.argosy.operations.templates.Templates;

/** Makes the first shopper's and the first merchant's request not the first: the query machinery alone takes seconds in a cold JVM. */
@ApplicationScoped
public class WarmUp {

    private static final int PAGES = 3;
    private static final int SIGN_UPS = 5;

    private final TenantDirectory directory;
    private final Tenants tenants;
    private final Catalog catalog;
    private final Templates templates;
    private final Rehearsal signUp;

    @Inject
    public WarmUp(TenantDirectory directory, Tenants tenants, Catalog catalog, Templates templates, Rehearsal signUp) {
        this.directory = directory;
        this.tenants = tenants;
        this.catalog = catalog;
        this.templates = templates;
        this.signUp = signUp;
    }

    /** For CDI's proxy alone. */
    protected WarmUp() {
        this(null, null, null, null, null);
    }

    void run() {
        signUp();
        pages();
    }

    private void signUp() {
        String template = templates.all().getFirst().card().id();
        for (int i = 0; i < SIGN_UPS; i++) {
            signUp.of(template);
        }
    }

    private void pages() {
        List<Tenant> shops = directory.active().stream().limit(1).toList();
        for (int i = 0; i < PAGES; i++) {
            shops.forEach(shop -> tenants.run(shop, tx -> catalog.byHandle(tx, "none")));
        }
    }
}
