package shop.argosy.commerce.markets.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import shop.argosy.commerce.markets.ShopChange;
import shop.argosy.commerce.markets.ShopProfile;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.Tenant;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.StaffAccess;

/** The shop's settings. */
@Path("/platform/api/v1/shops/{shop}")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShopResource {

    private final StaffAccess access;
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final Shops shops;

    @Inject
    public ShopResource(StaffAccess access, Tenants tenants, TenantDirectory directory, Shops shops) {
        this.access = access;
        this.tenants = tenants;
        this.directory = directory;
        this.shops = shops;
    }

    /** For CDI's proxy alone. */
    protected ShopResource() {
        this(null, null, null, null);
    }

    /** The shop as its staff sees it. */
    public record ShopView(String shop, String name, String country, Currency currency, String locale, ZoneId timeZone, @Nullable String contactEmail,
            String storefrontUrl, @NameOf(TenantState.class) String status, long version, Instant createdAt) {
    }

    /** What may be changed; {@code version} is the one that was read. */
    public record ShopPatch(@Nullable String name, @Nullable String timeZone, @Nullable String contactEmail, Long version) {
    }

    @Summary("One shop")
    @GET
    public ShopView read(@PathParam("shop") String shop) {
        ShopAccess entered = access.to(shop);
        return view(entered.tenant(), tenants.in(entered.tenant(), shops::of));
    }

    @Summary("Changes a shop")
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(ShopPatch.class)
    public ShopView change(@PathParam("shop") String shop, String body) {
        ShopAccess entered = access.to(shop);
        var patch = RequestBody.read(body, ShopPatch.class);
        new Validation().check(patch.version() != null, "/version", "Send the version that you have read.").done();
        var change = new ShopChange(patch.name(), patch.timeZone(), patch.contactEmail());
        return view(entered.tenant(), tenants.in(entered.tenant(), tx -> shops.update(tx, entered.actor(), change, patch.version())));
    }

    private ShopView view(Tenant tenant, ShopProfile profile) {
        return new ShopView(tenant.address(), profile.name(), profile.country(), profile.currency(), profile.locale(), profile.timeZone(), profile.contactEmail(),
                directory.storefrontUrl(tenant), status(tenant), profile.version(), profile.createdAt());
    }

    private String status(Tenant tenant) {
        return directory.standing(tenant.address()).map(Standing::state).orElse(TenantState.ACTIVE).code();
    }
}
