package shop.argosy.foundation.relay;

import java.time.Duration;
import shop.argosy.kernel.Tenant;

/** Something that every live shop needs from time to time, a batch at a time. Idempotent, and harmless when two nodes do it at once. */
public interface ShopChore {

    Duration every();

    /** @return how much one batch may hold */
    int atATime();

    /** @return how much was done; less than {@link #atATime()} when nothing is left */
    int batch(Tenant tenant);

    /** All of it in one shop. */
    default int run(Tenant tenant) {
        int all = 0;
        int some = atATime();
        while (some == atATime()) {
            some = batch(tenant);
            all += some;
        }
        return all;
    }
}
