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
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.deletion.Retention;
import shop.argosy.foundation.lifecycle.Lifecycle;
import shop.argosy.foundation.lifecycle.Transition;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.OneOf;
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
    private final Retention retention;

    @Inject
    public ShopLifecycleResource(StaffAccess access, PlatformDatabase platform, Lifecycle lifecycle, Retention retention) {
        this.access = access;
        this.platform = platform;
        this.lifecycle = lifecycle;
        this.retention = retention;
    }

    /** For CDI's proxy alone. */
    protected ShopLifecycleResource() {
        this(null, null, null, null);
    }

    /**
     * The state, why, and what it means to shoppers. {@code closesOn}: from this day on the shop is closed. {@code deletedOn}: from this
     * day on its data is deleted. {@code by}: who took the last step.
     */
    public record ShopLifecycle(@NameOf(TenantState.class) String state, Instant since, @Nullable String reason, @Nullable LocalDate closesOn,
            @Nullable LocalDate deletedOn, @OneOf({"owner", "platform", "system"}) String by, boolean storefrontOpen, boolean checkoutOpen) {
    }

    @Summary("The state of a shop, and the reason that the platform gave")
    @GET
    public ShopLifecycle read(@PathParam("shop") String shop) {
        var entered = access.to(shop);
        return platform.in(tx -> json(tx, lifecycle.standing(tx, entered.tenant().id()).orElseThrow(() -> Problem.notFound("shop"))));
    }

    private ShopLifecycle json(PlatformTx tx, Standing standing) {
        Optional<Transition> last = lifecycle.of(tx, standing.tenant().id()).stream().findFirst();
        String by = last.map(step -> by(step.by())).orElse("system");
        return new ShopLifecycle(standing.state().code(), standing.since(), last.map(Transition::reason).orElse(null), standing.closesOn(), retention.deletedOn(standing), by, standing.state().storefrontOpen(), standing.state().checkoutOpen());
    }

    private static String by(Actor actor) {
        return switch (actor.type()) {
            case "account" -> "owner";
            case "admin" -> "platform";
            default -> "system";
        };
    }
}
