package shop.argosy.foundation.tenancy.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

/**
 * Connections that each belong to one shop for life. At most {@code total} exist and at most {@code perTenant} of one
 * shop; a shop without one gets the place of the connection that was idle longest. Whoever finds none waits in line:
 * first come, first served, but nobody waits for a shop that has reached its own limit.
 */
public final class TenantPool implements AutoCloseable {

    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final TenantLogin login;
    private final int total;
    private final int perTenant;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<UUID, Shop> shops = new HashMap<>();
    private final LinkedHashSet<Pooled> idleOldestFirst = new LinkedHashSet<>();
    private final Deque<Waiting> line = new ArrayDeque<>();
    private int open;
    private boolean closed;

    public TenantPool(TenantLogin login, int total, int perTenant) {
        this.login = login;
        this.total = total;
        this.perTenant = perTenant;
    }

    public HeldConnection borrow(Tenant tenant, Duration patience) throws SQLException {
        Grant grant = await(tenant, patience);
        if (grant.connection() != null && grant.connection().isAlive()) {
            return grant.connection();
        }
        closeQuietly(grant.evicted());
        closeQuietly(grant.connection());
        return connect(tenant);
    }

    private HeldConnection connect(Tenant tenant) throws SQLException {
        boolean connected = false;
        try {
            var pooled = new Pooled(tenant, login.connect(tenant));
            connected = true;
            return pooled;
        } finally {
            if (!connected) {
                freePlace(tenant);
            }
        }
    }

    private Grant await(Tenant tenant, Duration patience) {
        lock.lock();
        try {
            if (closed) {
                throw busy();
            }
            var waiting = new Waiting(tenant, lock.newCondition());
            line.add(waiting);
            dispatch();
            waiting.until(System.nanoTime() + patience.toNanos());
            if (waiting.grant == null) {
                line.remove(waiting);
                throw busy();
            }
            return waiting.grant;
        } finally {
            lock.unlock();
        }
    }

    /** Serves everybody in the line who can be served, in order. Called with the lock held. */
    private void dispatch() {
        for (Iterator<Waiting> all = line.iterator(); all.hasNext(); ) {
            Waiting next = all.next();
            next.grant = grantFor(next.tenant);
            if (next.grant != null) {
                all.remove();
                next.turn.signal();
            }
        }
    }

    private Grant grantFor(Tenant tenant) {
        Shop shop = shops.computeIfAbsent(tenant.id(), id -> new Shop());
        if (!shop.idle.isEmpty()) {
            Pooled latest = shop.idle.removeLast();
            idleOldestFirst.remove(latest);
            return new Grant(latest, null);
        }
        if (shop.open >= perTenant) {
            return null;
        }
        if (open < total) {
            open++;
            shop.open++;
            return new Grant(null, null);
        }
        if (idleOldestFirst.isEmpty()) {
            return null;
        }
        Pooled oldest = idleOldestFirst.removeFirst();
        forget(oldest);
        shop.open++;
        return new Grant(null, oldest);
    }

    private void forget(Pooled connection) {
        Shop owner = shops.get(connection.tenant.id());
        owner.idle.remove(connection);
        owner.open--;
        dropWhenEmpty(connection.tenant, owner);
    }

    private void freePlace(Tenant tenant) {
        lock.lock();
        try {
            open--;
            Shop shop = shops.get(tenant.id());
            shop.open--;
            dropWhenEmpty(tenant, shop);
            dispatch();
        } finally {
            lock.unlock();
        }
    }

    private void dropWhenEmpty(Tenant tenant, Shop shop) {
        if (shop.open == 0) {
            shops.remove(tenant.id());
        }
    }

    private void giveBack(Pooled connection, boolean usable) {
        if (!usable) {
            closeQuietly(connection);
            freePlace(connection.tenant);
            return;
        }
        lock.lock();
        try {
            if (closed) {
                closeQuietly(connection);
                return;
            }
            connection.idleSince = System.nanoTime();
            shops.get(connection.tenant.id()).idle.addLast(connection);
            idleOldestFirst.add(connection);
            dispatch();
        } finally {
            lock.unlock();
        }
    }

    /** Open connections, borrowed and idle. */
    public int size() {
        lock.lock();
        try {
            return open;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        List<Pooled> idle;
        lock.lock();
        try {
            closed = true;
            idle = new ArrayList<>(idleOldestFirst);
            idleOldestFirst.clear();
        } finally {
            lock.unlock();
        }
        idle.forEach(TenantPool::closeQuietly);
    }

    private static Problem busy() {
        return Problem.of(503, "busy", "This shop has more visitors than it can serve at this moment. Nothing was changed; try again in a few seconds.")
                .with("retry_after", 3);
    }

    private static void closeQuietly(Pooled pooled) {
        if (pooled != null) {
            try {
                pooled.connection.close();
            } catch (SQLException e) {
                System.getLogger(TenantPool.class.getName()).log(System.Logger.Level.DEBUG, "A connection did not close", e);
            }
        }
    }

    /** A place in the pool: a connection to use, or leave to open one after closing {@code evicted}. */
    private record Grant(Pooled connection, Pooled evicted) {
    }

    private static final class Shop {
        private final Deque<Pooled> idle = new ArrayDeque<>();
        private int open;
    }

    private static final class Waiting {
        private final Tenant tenant;
        private final Condition turn;
        private Grant grant;

        private Waiting(Tenant tenant, Condition turn) {
            this.tenant = tenant;
            this.turn = turn;
        }

        private void until(long deadline) {
            try {
                for (long nanos = deadline - System.nanoTime(); grant == null && nanos > 0; ) {
                    nanos = turn.awaitNanos(nanos);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final class Pooled implements HeldConnection {
        private final Tenant tenant;
        private final Connection connection;
        private long idleSince = System.nanoTime();

        private Pooled(Tenant tenant, Connection connection) {
            this.tenant = tenant;
            this.connection = connection;
        }

        @Override
        public Connection connection() {
            return connection;
        }

        @Override
        public void giveBack(boolean usable) {
            TenantPool.this.giveBack(this, usable);
        }

        private boolean isAlive() throws SQLException {
            return System.nanoTime() - idleSince < TRUSTED_NANOS || connection.isValid(2);
        }
    }
}
