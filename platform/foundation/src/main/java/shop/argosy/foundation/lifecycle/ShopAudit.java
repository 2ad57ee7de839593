package shop.argosy.foundation.lifecycle;

import static shop.argosy.schema.platform.Tables.TENANT;
import static shop.argosy.schema.platform.Tables.TENANT_TRANSITION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** The second step of a transition: the shop's own audit has it too. Repeats safely, so a node that dies in between loses nothing. */
@ApplicationScoped
public class ShopAudit {

    private static final System.Logger LOG = System.getLogger(ShopAudit.class.getName());
    private static final String ENTITY = "shop-transition";
    private static final int AT_A_TIME = 100;

    private final PlatformDatabase platform;
    private final Tenants tenants;
    private final Audit audit;

    private record Untold(Tenant shop, Transition transition) {
    }

    @Inject
    public ShopAudit(PlatformDatabase platform, Tenants tenants, Audit audit) {
        this.platform = platform;
        this.tenants = tenants;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected ShopAudit() {
        this(null, null, null);
    }

    /** Tells the shops what they have not heard. One that cannot be reached is told the next time. */
    public void tell() {
        untold().forEach(this::tell);
    }

    private List<Untold> untold() {
        return platform.in(tx -> tx.sql().select().from(TENANT_TRANSITION).join(TENANT).on(TENANT.ID.eq(TENANT_TRANSITION.TENANT_ID))
                .where(TENANT_TRANSITION.TOLD_AT.isNull(), TENANT.STATUS.in(TenantState.codes())).orderBy(TENANT_TRANSITION.ID).limit(AT_A_TIME)
                .fetch(row -> new Untold(TenantDirectory.read(row), Lifecycle.read(row))));
    }

    private void tell(Untold untold) {
        try {
            tenants.asWorker(untold.shop(), tx -> record(tx, untold.transition()));
            platform.run(tx -> tx.sql().update(TENANT_TRANSITION).set(TENANT_TRANSITION.TOLD_AT, DSL.currentInstant()).where(TENANT_TRANSITION.ID.eq(untold.transition().id())).execute());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The audit of " + untold.shop().schema() + " cannot be told of a transition now", e);
        }
    }

    private Void record(TenantTx tx, Transition transition) {
        String id = transition.id().toString();
        if (audit.of(tx, ENTITY, id).isEmpty()) {
            audit.record(tx, transition.by(), "shop." + transition.to().code(), ENTITY, id, Map.of("from", transition.from().code(), "reason", transition.reason()));
        }
        return null;
    }
}
