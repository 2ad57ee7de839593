package shop.argosy.operations.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import shop.argosy.commerce.markets.NewShop;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.ReadySchemas;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.templates.TemplateLoading;
import shop.argosy.people.staff.Account;
import shop.argosy.people.staff.Accounts;

/** The second step of a sign-up: the shop's first rows, then its door. Repeats safely. */
@ApplicationScoped
public class ShopOpening {

    private final Tenants tenants;
    private final PlatformDatabase platform;
    private final ReadySchemas schemas;
    private final TemplateLoading templates;
    private final Accounts accounts;

    @Inject
    public ShopOpening(Tenants tenants, PlatformDatabase platform, ReadySchemas schemas, TemplateLoading templates, Accounts accounts) {
        this.tenants = tenants;
        this.platform = platform;
        this.schemas = schemas;
        this.templates = templates;
        this.accounts = accounts;
    }

    /** For CDI's proxy alone. */
    protected ShopOpening() {
        this(null, null, null, null, null);
    }

    public void open(Tenant tenant) {
        var begun = schemas.assignment(tenant);
        var shop = new NewShop(begun.name(), begun.country(), Currency.getInstance(begun.currency()), templates.languages(begun.template(), begun.locale()),
                Regions.zoneOf(begun.country()), begun.template(), ownersEmail(tenant));
        tenants.run(tenant, tx -> templates.fill(tx, shop));
        platform.run(tx -> schemas.activate(tx, tenant));
    }

    /** Where shoppers write to until the merchant names another address. */
    private String ownersEmail(Tenant tenant) {
        return platform.in(tx -> accounts.owners(tx, tenant.id()).stream().findFirst().flatMap(owner -> accounts.byId(tx, owner))).map(Account::email).orElse(null);
    }
}
