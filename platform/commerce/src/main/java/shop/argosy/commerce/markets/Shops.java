package shop.argosy.commerce.markets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import shop.argosy.commerce.markets.internal.ShopRows;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.outbox.NewEvent;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;

/** The shop's own record: one a tenant. */
@ApplicationScoped
public class Shops {

    /** Told when name, time zone or contact address changed; payload {@code {"shop_id"}}, aggregate {@code shop}. */
    public static final String SHOP_CHANGED = "markets.shop-changed";

    private final Outbox outbox;
    private final Audit audit;
    private final ShopRows rows = new ShopRows();

    @Inject
    public Shops(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected Shops() {
        this(null, null);
    }

    /** @throws Problem 404 when the shop has not been set up yet */
    public ShopProfile of(TenantTx tx) {
        return rows.read(tx).orElseThrow(() -> Problem.notFound("shop"));
    }

    /**
     * Until the transaction ends, no other one of this shop passes here: for what is counted before it is taken. The
     * shop's row is {@link shop.argosy.foundation.tenancy.LockOrder#ALLOWANCE}.
     */
    public void holdAllowance(TenantTx tx) {
        rows.hold(tx);
    }

    /**
     * Changes what {@code change} names; when nothing differs nothing is written.
     *
     * @throws Problem 409 {@code changed-meanwhile} unless {@code version} is the current one
     */
    public ShopProfile update(TenantTx tx, Actor actor, ShopChange change, long version) {
        ShopProfile before = rows.lock(tx).orElseThrow(() -> Problem.notFound("shop"));
        if (before.version() != version) {
            throw Problem.changedMeanwhile("shop");
        }
        if (!rows.change(tx, before, change)) {
            return before;
        }
        ShopProfile after = of(tx);
        outbox.publish(tx, new NewEvent("shop", after.id(), after.version(), SHOP_CHANGED, Map.of("shop_id", after.id())));
        audit.record(tx, actor, "shop.changed", "shop", after.id().toString(), Map.of("version", after.version()));
        return after;
    }
}
