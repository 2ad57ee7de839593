package shop.argosy.foundation.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.testkit.TestPlatform;
import shop.argosy.foundation.tenancy.internal.HeldConnection;
import shop.argosy.foundation.tenancy.internal.RolePasswords;
import shop.argosy.foundation.tenancy.internal.TenantLogin;
import shop.argosy.foundation.tenancy.internal.TenantPool;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

class TenantPoolIT {

    private static final Foundation FOUNDATION = TestPlatform.foundation();
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(150);
    private static List<Tenant> shops;

    private TenantPool pool;

    @BeforeAll
    static void fourShops() {
        shops = IntStream.range(0, 4).mapToObj(i -> FOUNDATION.newTenant("pool-" + i)).toList();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aConnectionIsLentAgainToItsOwnShopAlone() throws SQLException {
        pool(4, 8);
        long first = useOnce(shops.get(0));
        assertEquals(first, useOnce(shops.get(0)));
        assertFalse(first == useOnce(shops.get(1)));
        assertEquals(new PoolState(4, 8, 0, 2, 2, 0, 2, 0, 0, pool.state().loginP95Millis()), pool.state());
        assertTrue(pool.state().loginP95Millis() > 0);
    }

    @Test
    void aFullPoolClosesTheOneConnectionThatWasIdleLongest() throws SQLException {
        pool(3, 8);
        long oldest = useOnce(shops.get(0));
        long second = useOnce(shops.get(1));
        long third = useOnce(shops.get(2));
        useOnce(shops.get(3));
        assertEquals(1, pool.state().evictions());
        assertEquals(3, pool.state().idle());
        assertEquals(List.of(second, third), List.of(useOnce(shops.get(1)), useOnce(shops.get(2))));
        assertFalse(oldest == useOnce(shops.get(0)));
        assertEquals(2, pool.state().evictions());
    }

    @Test
    void oneShopHasAtMostItsShareAndTheOthersDoNotWaitForIt() throws SQLException {
        pool(20, 8);
        List<HeldConnection> held = borrow(shops.get(0), 8);
        var refused = assertThrows(Problem.class, () -> pool.borrow(shops.get(0), SHORT));
        assertEquals(503, refused.status());
        assertEquals("busy", refused.code());
        assertEquals(3, refused.extras().get("retry_after"));
        assertEquals(1, pool.state().refusals());
        useOnce(shops.get(1));
        held.forEach(each -> each.giveBack(true));
        assertEquals(0, pool.state().inUse());
    }

    @Test
    void whoWaitsIsServedInTheOrderOfArrival() throws Exception {
        pool(1, 8);
        HeldConnection held = pool.borrow(shops.get(0), LONG);
        var order = new ConcurrentLinkedQueue<Integer>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            int number = i;
            threads.add(Thread.ofVirtual().start(() -> waitInLine(number, order)));
            awaitWaiting(i + 1);
        }
        held.giveBack(true);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(0, 1, 2, 3), List.copyOf(order));
    }

    @Test
    void aHundredAtOnceInOneShopAllHaveTheirTurn() throws Exception {
        pool(20, 8);
        var gate = new CountDownLatch(1);
        var failures = new ConcurrentLinkedQueue<Exception>();
        var threads = IntStream.range(0, 100).mapToObj(i -> Thread.ofVirtual().start(() -> {
            try {
                gate.await();
                useOnce(shops.get(0));
            } catch (InterruptedException | SQLException | RuntimeException e) {
                failures.add(e);
            }
        })).toList();
        gate.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), List.copyOf(failures));
        assertEquals(8, pool.state().logins());
    }

    @Test
    void afterTheDatabaseDroppedAllConnectionsNoDeadOneIsLentOnceOneHasFailed() throws SQLException {
        pool(20, 8);
        List<HeldConnection> held = borrow(shops.get(0), 5);
        held.forEach(each -> each.giveBack(true));
        try (var superuser = TestPlatform.superuser(); var statement = superuser.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = '" + shops.get(0).schema() + "'");
        }
        assertThrows(SQLException.class, () -> useOnce(shops.get(0)));
        for (int i = 0; i < 5; i++) {
            useOnce(shops.get(0));
        }
        assertEquals(0, pool.state().inUse());
    }

    @Test
    void aLoginThatFailsGivesItsPlaceBack() throws SQLException {
        pool(1, 8);
        var stranger = new Tenant(shops.get(0).id(), "t_00000000000000000000", "stranger", 1, shops.get(0).key());
        assertThrows(SQLException.class, () -> pool.borrow(stranger, LONG));
        useOnce(shops.get(1));
    }

    private void pool(int total, int perShop) {
        pool = new TenantPool(new TenantLogin(FOUNDATION.configuration().database().url(), new RolePasswords(FOUNDATION.masterKey()), tenant -> Optional.empty()), total, perShop);
    }

    private List<HeldConnection> borrow(Tenant tenant, int count) throws SQLException {
        var held = new ArrayList<HeldConnection>();
        for (int i = 0; i < count; i++) {
            held.add(pool.borrow(tenant, LONG));
        }
        return held;
    }

    /** The identity of the connection that was lent. */
    private long useOnce(Tenant tenant) throws SQLException {
        HeldConnection held = pool.borrow(tenant, LONG);
        boolean usable = false;
        try (var statement = held.connection().createStatement()) {
            statement.execute("SELECT 1 FROM price_list");
            usable = true;
            return System.identityHashCode(held.connection());
        } finally {
            held.giveBack(usable);
        }
    }

    private void waitInLine(int number, ConcurrentLinkedQueue<Integer> order) {
        try {
            HeldConnection held = pool.borrow(shops.get(number % 2), LONG);
            order.add(number);
            held.giveBack(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitWaiting(int count) throws InterruptedException {
        while (pool.state().waiting() < count) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
