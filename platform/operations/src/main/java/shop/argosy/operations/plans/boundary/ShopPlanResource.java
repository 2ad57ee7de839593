package shop.argosy.operations.plans.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.operations.plans.LimitUse;
import shop.argosy.operations.plans.Measuring;
import shop.argosy.operations.plans.Plans;
import shop.argosy.people.staff.StaffAccess;

/** The shop's plan, and how near its limits are. */
@Path("/platform/api/v1/shops/{shop}/plan")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShopPlanResource {

    private final StaffAccess access;
    private final Tenants tenants;
    private final Plans plans;
    private final Measuring measuring;

    @Inject
    public ShopPlanResource(StaffAccess access, Tenants tenants, Plans plans, Measuring measuring) {
        this.access = access;
        this.tenants = tenants;
        this.plans = plans;
        this.measuring = measuring;
    }

    /** For CDI's proxy alone. */
    protected ShopPlanResource() {
        this(null, null, null, null);
    }

    /** The shop's plan as it is at this moment. */
    public record ShopPlan(PlanName plan, List<LimitUse> limits) {
    }

    /** A plan. */
    public record PlanName(String id, String name) {
    }

    @Summary("The plan of a shop and how much of each limit is used")
    @GET
    public ShopPlan read(@PathParam("shop") String shop) {
        var entered = access.to(shop);
        var plan = plans.of(entered.tenant());
        var use = tenants.in(entered.tenant(), measuring::use);
        return new ShopPlan(new PlanName(plan.id(), plan.name()), LimitUse.of(plan, use));
    }
}
