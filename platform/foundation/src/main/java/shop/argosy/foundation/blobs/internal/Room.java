package shop.argosy.foundation.blobs.internal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import shop.argosy.kernel.Problem;

/** Memory for pictures that are being read: at most two at a time, a large one alone, in the order in which they came. */
public final class Room {

    private final int capacity;
    private final Semaphore free;
    private final Duration patience;

    public Room(int capacity, Duration patience) {
        this.capacity = capacity;
        this.free = new Semaphore(capacity, true);
        this.patience = patience;
    }

    /**
     * @param bytes that the work takes; what is more than the whole room takes all of it
     * @throws Problem 503 {@code pictures-busy} when there is no room in time
     */
    public <T> T with(long bytes, Supplier<T> work) {
        int taken = Math.clamp(bytes, capacity / 2, capacity);
        take(taken);
        try {
            return work.get();
        } finally {
            free.release(taken);
        }
    }

    private void take(int bytes) {
        try {
            if (free.tryAcquire(bytes, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refusals.busy();
    }
}
