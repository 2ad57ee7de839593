package shop.argosy.foundation.http;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Problem;

/** Keyset cursors: the time (microseconds) and id of the last item that was shown. Opaque to callers. */
public final class Cursors {

    public static final int MAX_LIMIT = 250;

    /** Where a page begins: after this item, in descending order of (at, id). */
    public record Position(Instant at, UUID id) {
    }

    private Cursors() {
    }

    /** @return the position, or null for the first page */
    public static Position read(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() != 24) {
                throw new IllegalArgumentException();
            }
            long micros = bytes.getLong();
            return new Position(Instant.EPOCH.plusSeconds(Math.floorDiv(micros, 1_000_000L)).plusNanos(Math.floorMod(micros, 1_000_000L) * 1_000),
                    new UUID(bytes.getLong(), bytes.getLong()));
        } catch (RuntimeException e) {
            throw Problem.invalid("/cursor", "This cursor was not made by this list. Start again without one.");
        }
    }

    public static String write(Position position) {
        long micros = Math.addExact(Math.multiplyExact(position.at().getEpochSecond(), 1_000_000L), position.at().getNano() / 1_000);
        byte[] bytes = ByteBuffer.allocate(24).putLong(micros).putLong(position.id().getMostSignificantBits()).putLong(position.id().getLeastSignificantBits()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @return the limit to use: {@code fallback} when none was given */
    public static int limit(Integer limit, int fallback) {
        if (limit == null) {
            return fallback;
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw Problem.invalid("/limit", "Ask for 1 to " + MAX_LIMIT + " items at a time.");
        }
        return limit;
    }

    /** Makes a page of rows that were read with one more than {@code limit}. */
    public static <T> Page<T> page(List<T> oneMore, int limit, Function<T, Position> position) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        List<T> items = oneMore.subList(0, limit);
        return new Page<>(items, write(position.apply(items.getLast())));
    }
}
