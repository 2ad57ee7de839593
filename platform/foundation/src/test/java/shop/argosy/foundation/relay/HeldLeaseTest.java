package shop.argosy.foundation.relay;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeldLeaseTest {

    private long seconds = 1000;
    private int asked;
    private boolean mine = true;
    private final HeldLease lease = new HeldLease(() -> {
        asked++;
        return mine;
    }, () -> TimeUnit.SECONDS.toNanos(seconds));

    @Test
    void a_worker_within_its_time_goes_on_without_asking() {
        seconds += 25;
        lease.check();
        assertEquals(0, asked);
    }

    @Test
    void a_worker_that_was_held_up_asks_before_it_goes_on() {
        seconds += 26;
        lease.check();
        lease.check();
        assertEquals(1, asked);
    }

    @Test
    void a_worker_whose_shop_went_to_another_stops() {
        seconds += 40;
        mine = false;
        assertThrows(HeldLease.LeaseLost.class, lease::check);
    }

    @Test
    void a_renewal_that_failed_ends_nothing_before_its_time() {
        mine = false;
        lease.renew();
        seconds += 25;
        assertDoesNotThrow(lease::check);
    }
}
