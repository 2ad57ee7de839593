package shop.argosy.operations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.plans.internal.PlanRows;

/** The plans and which shop has which. Held in memory, because limits are asked for inside transactions; a change arrives within three seconds. */
@ApplicationScoped
public class Plans {

    private static final Plan NOT_KNOWN_YET = new Plan("", "", Map.of(), true, 0);
    private static final int LONGEST_NAME = 60;

    private final PlatformDatabase platform;
    private final Audit audit;
    private final PlanRows rows = new PlanRows();
    private volatile Known known = new Known(Map.of(), Map.of(), NOT_KNOWN_YET);

    private record Known(Map<String, Plan> plans, Map<UUID, String> assigned, Plan usual) {
    }

    /** What an admin decides about a plan; {@code version} is the one that was read. */
    public record Change(String name, Map<Limit, Long> limits, long version) {
    }

    @Inject
    public Plans(PlatformDatabase platform, Audit audit) {
        this.platform = platform;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected Plans() {
        this(null, null);
    }

    /** The shop's plan as this node knows it. */
    public Plan of(UUID shop) {
        Known now = known;
        return now.plans().getOrDefault(now.assigned().getOrDefault(shop, ""), now.usual());
    }

    public Plan of(Tenant shop) {
        return of(shop.id());
    }

    /** Reads all plans anew. */
    public void refresh() {
        known = platform.in(tx -> {
            List<Plan> all = rows.all(tx);
            return new Known(all.stream().collect(Collectors.toUnmodifiableMap(Plan::id, Function.identity())), Map.copyOf(rows.assigned(tx)),
                    all.stream().filter(Plan::isDefault).findFirst().orElse(NOT_KNOWN_YET));
        });
    }

    /** The smallest first. */
    public List<Plan> all(PlatformTx tx) {
        return rows.all(tx);
    }

    /** Ids of the plans by shop, of those that have another than the default. */
    public Map<UUID, String> assigned(PlatformTx tx) {
        return rows.assigned(tx);
    }

    /** @throws Problem 404 */
    public Plan one(PlatformTx tx, String id) {
        return all(tx).stream().filter(plan -> plan.id().equals(id)).findFirst().orElseThrow(() -> Problem.notFound("plan"));
    }

    /** @throws Problem 404; 409 {@code changed-meanwhile}; 422 */
    public Plan change(PlatformTx tx, Actor actor, String id, Change change) {
        new Validation().require("/name", change.name(), LONGEST_NAME)
                .check(change.limits().values().stream().allMatch(limit -> limit > 0), "/limits", "A limit is a number above 0, or null for none.").done();
        one(tx, id);
        if (!rows.update(tx, id, change.name().strip(), change.limits(), change.version())) {
            throw Problem.changedMeanwhile("plan");
        }
        var limits = change.limits().entrySet().stream().collect(Collectors.toMap(limit -> limit.getKey().code(), Map.Entry::getValue));
        audit.record(tx, new Audit.Entry(actor, "plan.changed", "plan", id, Map.of("limits", limits)));
        return one(tx, id);
    }

    /** @throws Problem 422 at {@code /plan} for one that is not there */
    public Plan assign(PlatformTx tx, Actor actor, UUID shop, String plan, String reason) {
        Plan wanted = all(tx).stream().filter(one -> one.id().equals(plan)).findFirst().orElseThrow(() -> Problem.invalid("/plan", "There is no such plan."));
        rows.assign(tx, shop, wanted.id());
        audit.record(tx, new Audit.Entry(actor, "shop.plan-changed", "tenant", shop.toString(), Map.of("plan", plan, "reason", reason)));
        return wanted;
    }
}
