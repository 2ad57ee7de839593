package shop.argosy.verification.bench.tenants;

import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** The way that was taken: a connection belongs to one shop, whose role logged in. */
final class OwnRoles {

    private final Tenants door;
    private final List<Tenant> shops;
    private final Set<Connection> seen = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    OwnRoles(Tenants door, List<Tenant> shops) {
        this.door = door;
        this.shops = shops;
    }

    /** @return whether a connection was used that had not been there before */
    boolean visit(int shop) {
        return door.in(shops.get(shop), tx -> tx.sql().connectionResult(connection -> {
            boolean isNew = seen.add(connection);
            Page.read(connection);
            return isNew;
        }));
    }
}
