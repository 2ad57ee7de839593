package shop.argosy.operations.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.lifecycle.Lifecycle;
import shop.argosy.foundation.lifecycle.Step;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.oversight.ShopList;
import shop.argosy.operations.oversight.ShopQuery;
import shop.argosy.operations.plans.Plan;
import shop.argosy.operations.plans.Plans;
import shop.argosy.people.admins.AdminAccess;

/** The platform's shops, as admins see them and decide about them. */
@Path("/platform/api/v1/admin/tenants")
@ForAdmins
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminTenantsResource {

    private static final int USUAL_LIMIT = 50;

    private final AdminAccess access;
    private final PlatformDatabase platform;
    private final ShopList shops;
    private final Plans plans;
    private final Lifecycle lifecycle;
    private final TenantViews views;

    @Inject
    public AdminTenantsResource(AdminAccess access, PlatformDatabase platform, ShopList shops, Plans plans, Lifecycle lifecycle, TenantViews views) {
        this.access = access;
        this.platform = platform;
        this.shops = shops;
        this.plans = plans;
        this.lifecycle = lifecycle;
        this.views = views;
    }

    /** For CDI's proxy alone. */
    protected AdminTenantsResource() {
        this(null, null, null, null, null, null);
    }

    /** A step that an admin takes with a shop. {@code closesOn} with closing alone: the first day on which it is closed. */
    public record TransitionBody(@NameOf(TenantState.class) String to, String reason, @Nullable String closesOn) {
    }

    /** A plan that an admin gives a shop. */
    public record TenantPlanBody(String plan, String reason) {
    }

    /** Newest first. */
    @Summary("The shops of the platform, newest first")
    @GET
    public Page<TenantSummaryJson> list(@QueryParam("q") String text, @QueryParam("status") @NameOf(TenantState.class) String status, @QueryParam("plan") String plan,
            @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        access.admin();
        var asked = new ShopQuery(text, status == null || status.isEmpty() ? null : state("/status", status), null, null, Cursors.read(cursor),
                Cursors.limit(Parameters.wholeNumber("limit", limit), USUAL_LIMIT));
        return platform.in(tx -> views.summaries(tx, shops.page(tx, plan == null || plan.isEmpty() ? asked : ofPlan(tx, asked, plan))));
    }

    @Summary("One shop of the platform")
    @GET
    @Path("/{id}")
    public TenantJson one(@PathParam("id") String id) {
        access.admin();
        UUID shop = Parameters.id(id, "shop");
        return platform.in(tx -> views.one(tx, shop));
    }

    @Summary("Takes a shop to another state")
    @POST
    @Path("/{id}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(TransitionBody.class)
    @Answer(status = 201, type = TransitionJson.class)
    public Response transition(@PathParam("id") String id, String body) {
        var admin = access.admin();
        UUID shop = Parameters.id(id, "shop");
        var wanted = RequestBody.read(body, TransitionBody.class);
        var step = new Step(state("/to", wanted.to()), admin.actor(), wanted.reason(), Dates.read("/closes_on", wanted.closesOn()));
        var taken = lifecycle.take(shop, step);
        return Response.status(201).entity(platform.in(tx -> views.transition(tx, taken))).build();
    }

    @Summary("Gives a shop another plan")
    @PUT
    @Path("/{id}/plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(TenantPlanBody.class)
    public TenantJson.PlanJson plan(@PathParam("id") String id, String body) {
        var admin = access.admin();
        UUID shop = Parameters.id(id, "shop");
        var wanted = RequestBody.read(body, TenantPlanBody.class);
        new Validation().require("/plan", wanted.plan(), 40).require("/reason", wanted.reason(), 500).done();
        Plan given = platform.in(tx -> {
            shops.one(tx, shop);
            return plans.assign(tx, admin.actor(), shop, wanted.plan(), wanted.reason().strip());
        });
        plans.refresh();
        return new TenantJson.PlanJson(given.id(), given.name());
    }

    private ShopQuery ofPlan(PlatformTx tx, ShopQuery asked, String id) {
        Optional<Plan> plan = plans.all(tx).stream().filter(one -> one.id().equals(id)).findFirst();
        var assigned = plans.assigned(tx);
        boolean usual = plan.isPresent() && plan.get().isDefault();
        List<UUID> named = assigned.entrySet().stream().filter(one -> one.getValue().equals(id) != usual).map(Map.Entry::getKey).toList();
        return usual ? new ShopQuery(asked.text(), asked.state(), null, named, asked.after(), asked.limit())
                : new ShopQuery(asked.text(), asked.state(), named, null, asked.after(), asked.limit());
    }

    private static TenantState state(String pointer, String code) {
        return Arrays.stream(TenantState.values()).filter(state -> state.code().equals(code)).findFirst()
                .orElseThrow(() -> Problem.invalid(pointer, "There is no such state. Use one of " + String.join(", ", TenantState.codes()) + "."));
    }
}
