package shop.argosy.foundation.tenancy.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import shop.argosy.foundation.tenancy.PoolState;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

/**
 * Connections that each belong to one shop for life, in the {@link Places} that there are. A connection that failed
 * casts doubt on all that were idle then: each is asked before it is lent again, so that a restart of the database is
 * over for this pool as soon as it is over for the database.
 */
public final class TenantPool implements AutoCloseable {

    private final TenantLogin login;
    private final int total;
    private final int perTenant;
    private final Places places;
    private final RecentTimes loginTimes = new RecentTimes();
    private final LongAdder logins = new LongAdder();
    private final LongAdder evictions = new LongAdder();
    private final LongAdder refusals = new LongAdder();
    private volatile long doubtedAt = System.nanoTime() - 1;

    public TenantPool(TenantLogin login, int total, int perTenant) {
        this.login = login;
        this.total = total;
        this.perTenant = perTenant;
        places = new Places(total, perTenant);
    }

    /** @throws Problem 503 {@code busy} when the patience ends first */
    public HeldConnection borrow(Tenant tenant, Duration patience) throws SQLException {
        Places.Grant grant = places.take(tenant, patience).orElseThrow(this::refused);
        if (grant.evicted() != null) {
            evictions.increment();
            grant.evicted().close();
        }
        return grant.connection() == null ? connect(tenant) : proven(grant.connection());
    }

    private HeldConnection proven(PooledConnection idle) throws SQLException {
        if (idle.isAlive(doubtedAt)) {
            return idle;
        }
        idle.close();
        return connect(idle.tenant());
    }

    private HeldConnection connect(Tenant tenant) throws SQLException {
        boolean connected = false;
        long began = System.nanoTime();
        try {
            var pooled = new PooledConnection(this, tenant, login.connect(tenant));
            connected = true;
            logins.increment();
            loginTimes.add(System.nanoTime() - began);
            return pooled;
        } finally {
            if (!connected) {
                doubtedAt = System.nanoTime();
                places.free(tenant);
            }
        }
    }

    void giveBack(PooledConnection connection, boolean usable) {
        if (!usable) {
            doubtedAt = System.nanoTime();
            connection.close();
            places.free(connection.tenant());
        } else if (!places.rest(connection)) {
            connection.close();
        }
    }

    public PoolState state() {
        var count = places.count();
        return new PoolState(total, perTenant, count.taken() - count.idle(), count.idle(), count.shops(), count.waiting(),
                logins.sum(), evictions.sum(), refusals.sum(), loginTimes.p95Millis());
    }

    @Override
    public void close() {
        places.close().forEach(PooledConnection::close);
    }

    private Problem refused() {
        refusals.increment();
        return Problem.of(503, "busy", "This shop has more visitors than it can serve at this moment. Nothing was changed; try again in a few seconds.")
                .with("retry_after", 3);
    }
}
