package shop.argosy.foundation.tenancy.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import shop.argosy.kernel.Tenant;

/**
 * Who may have a connection, and in which order: a pool's accounting, which itself never talks to the database. At most
 * {@code total} places are taken and at most {@code perTenant} by one shop; a shop without one gets the place of the
 * one connection that was idle longest. Whoever finds none waits in line: first come, first served, but nobody waits
 * for a shop that has reached its own limit.
 */
final class Places {

    private final int total;
    private final int perTenant;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<UUID, Shop> shops = new HashMap<>();
    private final LinkedHashSet<PooledConnection> idleOldestFirst = new LinkedHashSet<>();
    private final Deque<Waiting> line = new ArrayDeque<>();
    private int taken;
    private boolean closed;

    Places(int total, int perTenant) {
        this.total = total;
        this.perTenant = perTenant;
    }

    /** A place: with a connection to use, or leave to open one after closing {@code evicted}, which may be null too. */
    record Grant(PooledConnection connection, PooledConnection evicted) {
    }

    /** As they are at one instant. */
    record Count(int taken, int idle, int waiting, int shops) {
    }

    /** @return empty when the patience ended, or the pool closed, before it was this caller's turn */
    Optional<Grant> take(Tenant tenant, Duration patience) {
        lock.lock();
        try {
            if (closed) {
                return Optional.empty();
            }
            var waiting = new Waiting(tenant, lock.newCondition());
            line.add(waiting);
            dispatch();
            waiting.until(System.nanoTime() + patience.toNanos());
            line.remove(waiting);
            return Optional.ofNullable(waiting.grant);
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
            PooledConnection latest = shop.idle.removeLast();
            idleOldestFirst.remove(latest);
            return new Grant(latest, null);
        }
        Grant grant = shop.taken < perTenant ? newPlace(shop) : null;
        dropWhenEmpty(tenant, shop);
        return grant;
    }

    private Grant newPlace(Shop shop) {
        if (taken < total) {
            taken++;
            shop.taken++;
            return new Grant(null, null);
        }
        if (idleOldestFirst.isEmpty()) {
            return null;
        }
        PooledConnection oldest = idleOldestFirst.removeFirst();
        shop.taken++;
        forget(oldest);
        return new Grant(null, oldest);
    }

    private void forget(PooledConnection connection) {
        Shop owner = shops.get(connection.tenant().id());
        owner.idle.remove(connection);
        owner.taken--;
        dropWhenEmpty(connection.tenant(), owner);
    }

    /** The place of a connection that is no more. */
    void free(Tenant tenant) {
        lock.lock();
        try {
            taken--;
            Shop shop = shops.get(tenant.id());
            shop.taken--;
            dropWhenEmpty(tenant, shop);
            dispatch();
        } finally {
            lock.unlock();
        }
    }

    private void dropWhenEmpty(Tenant tenant, Shop shop) {
        if (shop.taken == 0) {
            shops.remove(tenant.id());
        }
    }

    /** @return false when the pool is closed and the connection nobody's any more */
    boolean rest(PooledConnection connection) {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            shops.get(connection.tenant().id()).idle.addLast(connection);
            idleOldestFirst.add(connection);
            dispatch();
            return true;
        } finally {
            lock.unlock();
        }
    }

    Count count() {
        lock.lock();
        try {
            return new Count(taken, idleOldestFirst.size(), line.size(), shops.size());
        } finally {
            lock.unlock();
        }
    }

    /** Nobody gets a place any more. @return the connections that were idle */
    List<PooledConnection> close() {
        lock.lock();
        try {
            closed = true;
            var idle = new ArrayList<>(idleOldestFirst);
            idleOldestFirst.clear();
            return idle;
        } finally {
            lock.unlock();
        }
    }

    private static final class Shop {
        private final Deque<PooledConnection> idle = new ArrayDeque<>();
        private int taken;
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
}
