package shop.argosy.verification.prove;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.RunningPlatform;

/** Looks every few milliseconds at who keeps all others away from a shop's table, or waits to, and for how long already. */
final class LockWatch implements AutoCloseable {

    private static final String LONGEST = """
            SELECT coalesce(max(extract(epoch FROM clock_timestamp() - coalesce(lock.waitstart, backend.xact_start))) * 1000, 0)::bigint
            FROM pg_locks lock JOIN pg_stat_activity backend USING (pid)
            WHERE lock.mode = 'AccessExclusiveLock' AND lock.locktype = 'relation' AND backend.usename = 'argosy_owner'""";

    private final Connection connection;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicLong longest = new AtomicLong();
    private final Thread thread;

    LockWatch(RunningPlatform platform) throws SQLException {
        connection = platform.database();
        thread = Thread.ofPlatform().start(this::watch);
    }

    private void watch() {
        try (var look = connection.prepareStatement(LONGEST)) {
            while (!ended.get()) {
                var row = look.executeQuery();
                row.next();
                longest.accumulateAndGet(row.getLong(1), Math::max);
                Thread.sleep(20);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Duration longest() {
        return Duration.ofMillis(longest.get());
    }

    /** @throws NotAsPromised when one was */
    void neverLongerThan(Duration most) {
        NotAsPromised.unless(longest().compareTo(most) <= 0, "A lock was held or waited for " + longest().toMillis() + " ms");
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        ended.set(true);
        thread.join();
        connection.close();
    }
}
