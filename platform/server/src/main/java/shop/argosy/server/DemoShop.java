package shop.argosy.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.operations.signup.OpenShop;
import shop.argosy.operations.signup.SignUp;
import shop.argosy.operations.templates.Templates;
import shop.argosy.people.staff.Caller;

/** A shop to look around in, opened as anybody opens one. */
@ApplicationScoped
public class DemoShop {

    static final String ADDRESS = "demo";
    static final String EMAIL = "demo@argosy.shop";

    private final Configuration configuration;
    private final TenantDirectory directory;
    private final Templates templates;
    private final OpenShop openShop;

    @Inject
    public DemoShop(Configuration configuration, TenantDirectory directory, Templates templates, OpenShop openShop) {
        this.configuration = configuration;
        this.directory = directory;
        this.templates = templates;
        this.openShop = openShop;
    }

    /** For CDI's proxy alone. */
    protected DemoShop() {
        this(null, null, null, null);
    }

    /** Only once: an address that was given out is left alone. */
    void open() {
        String password = configuration.web().demoPassword();
        if (password.isEmpty() || directory.isTaken(ADDRESS)) {
            return;
        }
        var template = templates.all().getFirst().card();
        openShop.open(new SignUp(EMAIL, password, ADDRESS, template.name().get("en"), template.id(), "DE", Currency.getInstance("EUR"), "en"), Caller.START);
    }
}
