package shop.argosy.operations.plans;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Room that shops have below a limit. Far below it the count is remembered for a while; near it everything is counted
 * anew, so that several nodes together overshoot by little.
 */
final class Headroom {

    private static final long REMEMBER_NANOS = Duration.ofSeconds(30).toNanos();
    private static final long NEAR = 50;

    private final Map<UUID, Room> rooms = new ConcurrentHashMap<>();

    private record Room(long left, long at) {
    }

    /** @return the use that leaves no room for {@code amount}, or -1 when there is room, which is then taken */
    long take(UUID shop, long amount, long most, LongSupplier used) {
        if (most == Long.MAX_VALUE) {
            return -1;
        }
        Room known = rooms.get(shop);
        if (known != null && System.nanoTime() - known.at() < REMEMBER_NANOS && known.left() - amount > most / NEAR) {
            rooms.computeIfPresent(shop, (id, room) -> new Room(room.left() - amount, room.at()));
            return -1;
        }
        return count(shop, amount, most, used.getAsLong());
    }

    private long count(UUID shop, long amount, long most, long used) {
        long left = most - used - amount;
        if (left < 0) {
            rooms.remove(shop);
            return used;
        }
        if (rooms.size() > 20_000) {
            rooms.clear();
        }
        rooms.put(shop, new Room(left, System.nanoTime()));
        return -1;
    }
}
