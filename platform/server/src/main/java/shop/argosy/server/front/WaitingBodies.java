package shop.argosy.server.front;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.grizzly.CloseListener;
import org.glassfish.grizzly.Closeable;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.ICloseType;

/** The connections with a request whose small body has not arrived. None of them holds a thread; who is too slow is told so. */
final class WaitingBodies {

    private final HalfOpen halfOpen;
    private final Map<Connection<?>, Waiting> all = new ConcurrentHashMap<>();

    private static final class Waiting {

        private final String address;
        private final long began = System.nanoTime();
        private final CloseListener<Closeable, ICloseType> whenClosed;
        private long last = began;
        private int bytes;
        private boolean givenUp;

        Waiting(String address, CloseListener<Closeable, ICloseType> whenClosed) {
            this.address = address;
            this.whenClosed = whenClosed;
        }

        synchronized void came(int sum) {
            last = sum > bytes ? System.nanoTime() : last;
            bytes = sum;
        }

        /** @return whether this call was the one that gave it up */
        synchronized boolean giveUpIfTooSlow(long now) {
            boolean tooSlow = !givenUp && SlowBodies.isTooSlow(now - began, now - last, bytes);
            givenUp |= tooSlow;
            return tooSlow;
        }

        synchronized boolean isGivenUp() {
            return givenUp;
        }
    }

    WaitingBodies(HalfOpen halfOpen) {
        this.halfOpen = halfOpen;
    }

    boolean isWaiting(Connection<?> connection) {
        return all.containsKey(connection);
    }

    /** @return false when too many wait already */
    boolean begin(Connection<?> connection, String address) {
        if (!halfOpen.enter(address)) {
            return false;
        }
        var waiting = new Waiting(address, (closed, how) -> forget(connection));
        all.put(connection, waiting);
        connection.addCloseListener(waiting.whenClosed);
        return true;
    }

    /** @param bytes all that have come */
    void came(Connection<?> connection, int bytes) {
        Waiting waiting = all.get(connection);
        if (waiting != null) {
            waiting.came(bytes);
        }
    }

    /** @return false when it was too late: the other side has been told already, or has gone */
    boolean end(Connection<?> connection) {
        Waiting waiting = all.get(connection);
        if (waiting == null || waiting.isGivenUp()) {
            return false;
        }
        connection.removeCloseListener(waiting.whenClosed);
        return forget(connection);
    }

    /** Tells those that are too slow. */
    void sweep() {
        long now = System.nanoTime();
        all.forEach((connection, waiting) -> {
            if (waiting.giveUpIfTooSlow(now)) {
                RawAnswer.send(connection, SlowBodies.tooSlow());
            }
        });
    }

    private boolean forget(Connection<?> connection) {
        Waiting gone = all.remove(connection);
        if (gone != null) {
            halfOpen.leave(gone.address);
        }
        return gone != null;
    }
}
