package shop.argosy.people.staff.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Problem;
import shop.argosy.people.staff.Account;
import shop.argosy.people.staff.Accounts;
import shop.argosy.people.staff.ShopPass;
import shop.argosy.people.staff.StaffAccess;

/** Who is signed in. */
@Path("/platform/api/v1/me")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    private final StaffAccess access;
    private final PlatformDatabase platform;
    private final Accounts accounts;
    private final TenantDirectory directory;

    @Inject
    public MeResource(StaffAccess access, PlatformDatabase platform, Accounts accounts, TenantDirectory directory) {
        this.access = access;
        this.platform = platform;
        this.accounts = accounts;
        this.directory = directory;
    }

    /** For CDI's proxy alone. */
    protected MeResource() {
        this(null, null, null, null);
    }

    /** The account and its shops, oldest first. */
    public record Me(String email, String locale, List<Shop> shops) {
    }

    /** One of the account's shops. */
    public record Shop(String shop, String name, String role, String storefrontUrl) {
    }

    @Summary("Who is signed in, and the shops that this opens")
    @GET
    public Me me() {
        return access.holder().map(this::guest).orElseGet(this::account);
    }

    private Me guest(ShopPass.Holder holder) {
        var access = holder.access();
        String name = directory.standing(access.tenant().address()).map(Standing::name).orElse("");
        return new Me(holder.email(), "en", List.of(new Shop(access.tenant().address(), name, access.role(), directory.storefrontUrl(access.tenant()))));
    }

    private Me account() {
        UUID id = access.account();
        return platform.in(tx -> {
            Account account = accounts.byId(tx, id).orElseThrow(() -> Problem.notFound("account"));
            var shops = accounts.memberships(tx, id).stream()
                    .map(member -> new Shop(member.tenant().address(), member.shopName(), member.role(), directory.storefrontUrl(member.tenant()))).toList();
            return new Me(account.email(), account.locale(), shops);
        });
    }
}
