package shop.argosy.operations.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeadroomTest {

    private final Headroom headroom = new Headroom(0);
    private final UUID shop = UUID.randomUUID();
    private final AtomicLong used = new AtomicLong();
    private final AtomicInteger counted = new AtomicInteger();

    @Test
    void far_below_the_limit_it_counts_once() {
        for (int i = 0; i < 500; i++) {
            assertEquals(-1, take(1, 1_000));
        }
        assertEquals(1, counted.get());
    }

    @Test
    void it_gives_exactly_what_there_is() {
        used.set(90);
        for (int i = 0; i < 10; i++) {
            assertEquals(-1, take(1, 100));
        }
        assertEquals(100, take(1, 100));
        assertEquals(100, used.get());
    }

    @Test
    void what_another_node_has_taken_is_seen_near_the_limit() {
        assertEquals(-1, take(1, 100));
        used.set(98);
        headroom.take(shop, 97, 100, this::count);
        assertEquals(98, headroom.take(shop, 3, 100, this::count));
    }

    @Test
    void where_there_is_no_limit_it_never_counts() {
        assertEquals(-1, take(1L << 50, Long.MAX_VALUE));
        assertEquals(0, counted.get());
    }

    private long take(long amount, long most) {
        long refused = headroom.take(shop, amount, most, this::count);
        if (refused < 0) {
            used.addAndGet(amount);
        }
        return refused;
    }

    private long count() {
        counted.incrementAndGet();
        return used.get();
    }
}
