package shop.argosy.verification.prove;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.RunningPlatform;

/**
 * Looks every few milliseconds at who keeps all others away from a shop's table, or stands in line to. Times are upper
 * bounds: from the look before the first that saw it, unless its transaction began later, to the first that did not.
 */
final class LockWatch implements AutoCloseable {

    /** A table that only its maker sees, because he has not committed, keeps nobody waiting: it is not in our pg_class. */
    private static final String HELD = """
            SELECT lock.pid || ' ' || lock.relation || ' ' || backend.xact_start, extract(epoch FROM backend.xact_start) * 1000
            FROM pg_locks lock JOIN pg_stat_activity backend USING (pid) JOIN pg_class ON pg_class.oid = lock.relation JOIN pg_namespace schema ON schema.oid = relnamespace
            WHERE lock.mode = 'AccessExclusiveLock' AND backend.backend_type = 'client backend' AND schema.nspname LIKE 't\\_%'""";

    private final Connection connection;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong longestBlink = new AtomicLong();
    private final Map<String, Long> since = new HashMap<>();
    private final Thread thread;

    LockWatch(RunningPlatform platform) throws SQLException {
        connection = platform.database();
        thread = Thread.ofPlatform().start(this::watch);
    }

    private void watch() {
        try (var look = connection.prepareStatement(HELD)) {
            long before = System.currentTimeMillis();
            while (!ended.get()) {
                before = look(look, before);
                Thread.sleep(10);
            }
            look(look, before);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return when it began to look */
    private long look(PreparedStatement look, long before) throws SQLException {
        long began = System.currentTimeMillis();
        var held = new HashMap<String, Long>();
        try (var rows = look.executeQuery()) {
            while (rows.next()) {
                held.put(rows.getString(1), Math.max(before, rows.getLong(2)));
            }
        }
        long now = System.currentTimeMillis();
        longestBlink.accumulateAndGet(now - before, Math::max);
        held.forEach(since::putIfAbsent);
        since.values().forEach(from -> longest.accumulateAndGet(now - from, Math::max));
        since.keySet().retainAll(held.keySet());
        return began;
    }

    Duration longest() {
        return Duration.ofMillis(longest.get());
    }

    /** @throws NotAsPromised when one was, or when the looks were so far apart that one could have been unseen */
    void neverLongerThan(Duration most) {
        NotAsPromised.unless(longest().compareTo(most) <= 0, "A lock was held or waited for " + longest().toMillis() + " ms");
        NotAsPromised.unless(longestBlink.get() <= most.toMillis(), "Locks were not looked at for " + longestBlink.get() + " ms: nothing is proven");
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        ended.set(true);
        thread.join();
        connection.close();
    }
}
