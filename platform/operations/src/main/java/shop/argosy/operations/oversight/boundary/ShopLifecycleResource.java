package shop.argosy.operations.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import shop.argosy.foundation.lifecycle.Lifecycle;
import shop.argosy.foundation.lifecycle.Transition;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.Problem;
import shop.argosy.people.staff.StaffAccess;

/** Where the shop is in its life, for its own staff. */
@Path("/platform/api/v1/shops/{shop}/lifecycle")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShopLifecycleResource {

    private final StaffAccess access;
    private final PlatformDatabase platform;
    private final Lifecycle lifecycle;

    @Inject
    public ShopLifecycleResource(StaffAccess access, PlatformDatabase platform, Lifecycle lifecycle) {
        this.access = access;
        this.platform = platform;
        this.lifecycle = lifecycle;
    }

    /** For CDI's proxy alone. */
    protected ShopLifecycleResource() {
        this(null, null, null);
    }

    /** The state, why, and what it means to shoppers. {@code closesOn}: from this day on the shop is closed. */
    public record ShopLifecycle(@NameOf(TenantState.class) String state, Instant since, @Nullable String reason, @Nullable LocalDate closesOn, boolean storefrontOpen, boolean checkoutOpen) {
    }

    @Summary("The state of a shop, and the reason that the platform gave")
    @GET
    public ShopLifecycle read(@PathParam("shop") String shop) {
        var entered = access.to(shop);
        return platform.in(tx -> json(tx, lifecycle.standing(tx, entered.tenant().id()).orElseThrow(() -> Problem.notFound("shop"))));
    }

    private ShopLifecycle json(PlatformTx tx, Standing standing) {
        Optional<String> reason = lifecycle.of(tx, standing.tenant().id()).stream().findFirst().map(Transition::reason);
        return new ShopLifecycle(standing.state().code(), standing.since(), reason.orElse(null), standing.closesOn(), standing.state().storefrontOpen(), standing.state().checkoutOpen());
    }
}
