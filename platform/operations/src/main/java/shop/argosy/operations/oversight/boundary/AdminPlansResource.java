package shop.argosy.operations.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Nullable;
import shop.argosy.operations.oversight.ShopList;
import shop.argosy.operations.plans.Limit;
import shop.argosy.operations.plans.Plan;
import shop.argosy.operations.plans.Plans;
import shop.argosy.people.admins.AdminAccess;

/** The plans that shops can have. */
@Path("/platform/api/v1/admin/plans")
@ForAdmins
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminPlansResource {

    private final AdminAccess access;
    private final PlatformDatabase platform;
    private final Plans plans;
    private final ShopList shops;

    @Inject
    public AdminPlansResource(AdminAccess access, PlatformDatabase platform, Plans plans, ShopList shops) {
        this.access = access;
        this.platform = platform;
        this.plans = plans;
        this.shops = shops;
    }

    /** For CDI's proxy alone. */
    protected AdminPlansResource() {
        this(null, null, null, null);
    }

    /** A plan and how many shops have it. */
    public record AdminPlan(String id, String name, List<PlanLimit> limits, boolean isDefault, int tenants, long version) {
    }

    /** A limit; null is none. */
    public record PlanLimit(@NameOf(Limit.class) String name, @Nullable Long limit) {
    }

    /** All plans. */
    public record AdminPlanList(List<AdminPlan> items) {
    }

    /** What is decided about a plan; a limit that is left out is none. */
    public record PlanChange(String name, List<PlanLimit> limits, Long version) {
    }

    @Summary("The plans, the smallest first")
    @GET
    public AdminPlanList list() {
        access.admin();
        return platform.in(tx -> new AdminPlanList(plans.all(tx).stream().map(plan -> json(tx, plan)).toList()));
    }

    @Summary("One plan")
    @GET
    @Path("/{id}")
    public AdminPlan one(@PathParam("id") String id) {
        access.admin();
        return platform.in(tx -> json(tx, plans.one(tx, id)));
    }

    @Summary("Changes a plan's name and limits, for all shops that have it")
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(PlanChange.class)
    public AdminPlan change(@PathParam("id") String id, String body) {
        var admin = access.admin();
        var wanted = RequestBody.read(body, PlanChange.class);
        new Validation().check(wanted.version() != null, "/version", "Send the version that you have read.").check(wanted.limits() != null, "/limits", "Send the limits, each by its name.").done();
        var change = new Plans.Change(wanted.name(), limits(wanted.limits()), wanted.version());
        AdminPlan changed = platform.in(tx -> json(tx, plans.change(tx, admin.actor(), id, change)));
        plans.refresh();
        return changed;
    }

    private AdminPlan json(PlatformTx tx, Plan plan) {
        Collection<String> assigned = plans.assigned(tx).values();
        int named = (int) assigned.stream().filter(plan.id()::equals).count();
        int all = shops.byState(tx).values().stream().mapToInt(Integer::intValue).sum();
        return new AdminPlan(plan.id(), plan.name(), Arrays.stream(Limit.values()).map(limit -> new PlanLimit(limit.code(), plan.limits().get(limit))).toList(),
                plan.isDefault(), plan.isDefault() ? all - assigned.size() + named : named, plan.version());
    }

    private static Map<Limit, Long> limits(List<PlanLimit> wanted) {
        var limits = new EnumMap<Limit, Long>(Limit.class);
        var validation = new Validation();
        for (PlanLimit one : wanted) {
            var known = Limit.ofCode(one.name());
            validation.check(known.isPresent(), "/limits", "There is no limit of this name. Look at the plan's limits.");
            known.filter(limit -> one.limit() != null).ifPresent(limit -> limits.put(limit, one.limit()));
        }
        validation.done();
        return limits;
    }
}
