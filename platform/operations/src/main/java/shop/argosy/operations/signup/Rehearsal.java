package shop.argosy.operations.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import shop.argosy.commerce.markets.NewShop;
import shop.argosy.foundation.tenancy.ReadySchemas;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.templates.TemplateLoading;
import shop.argosy.people.staff.Passwords;

/**
 * Opens a shop in a schema that nobody has yet and takes everything back, so that the first merchant after a start
 * does not wait for code that has never run. The schema stays ready; a sign-up that takes it meanwhile waits until
 * the rehearsal's transaction is over.
 */
@ApplicationScoped
public class Rehearsal {

    private final ReadySchemas schemas;
    private final Tenants tenants;
    private final TemplateLoading templates;
    private final Passwords passwords;

    @Inject
    public Rehearsal(ReadySchemas schemas, Tenants tenants, TemplateLoading templates, Passwords passwords) {
        this.schemas = schemas;
        this.tenants = tenants;
        this.templates = templates;
        this.passwords = passwords;
    }

    /** For CDI's proxy alone. */
    protected Rehearsal() {
        this(null, null, null, null);
    }

    /** Does nothing when no schema is ready. */
    public void of(String template) {
        passwords.matches("a rehearsal", Optional.empty());
        schemas.next().ifPresent(tenant -> open(tenant, template));
    }

    private void open(Tenant tenant, String template) {
        var languages = templates.languages(template, Locale.ENGLISH.getLanguage());
        var shop = new NewShop("Rehearsal", "DE", Currency.getInstance("EUR"), languages, ZoneOffset.UTC, template, null);
        try {
            tenants.run(tenant, tx -> {
                templates.fill(tx, shop);
                throw new TakenBack();
            });
        } catch (TakenBack expected) {
            // Nothing is left of it.
        }
    }

    /** Ends the transaction without a trace. */
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1;

        private TakenBack() {
            super(null, null, false, false);
        }
    }
}
