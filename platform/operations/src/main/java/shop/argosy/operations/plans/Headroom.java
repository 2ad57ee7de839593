package shop.argosy.operations.plans;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Room that shops have below a limit. Far below it the count is remembered for some seconds, so that ordinary work waits
 * for nobody; nearer everything is counted anew, by one transaction of a shop after the other.
 */
final class Headroom {

    private static final long REMEMBER_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long TENTH = 10;

    private final Map<UUID, Room> rooms = new ConcurrentHashMap<>();
    private final long safe;

    private record Room(long left, long at) {
    }

    /** @param safe with less room left than this, or than a tenth of the limit, it is near */
    Headroom(long safe) {
        this.safe = safe;
    }

    /**
     * @param used counts while no other transaction of the shop can
     * @return the use that leaves no room for {@code amount}, or -1 when there is room, which is then taken
     */
    long take(UUID shop, long amount, long most, LongSupplier used) {
        if (isFar(shop, amount, most)) {
            rooms.computeIfPresent(shop, (id, room) -> new Room(room.left() - amount, room.at()));
            return -1;
        }
        return count(shop, amount, most, used.getAsLong());
    }

    /** Whether that much can be taken without a count. */
    boolean isFar(UUID shop, long amount, long most) {
        Room known = rooms.get(shop);
        return most == Long.MAX_VALUE || known != null && System.nanoTime() - known.at() < REMEMBER_NANOS && known.left() - amount > Math.max(safe, most / TENTH);
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
