package shop.argosy.liquid.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/** Measures on the thread that works: its CPU time and what it allocates. */
final class Rounds {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Rounds() {}

    /** CPU nanoseconds of the current thread. */
    static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Bytes allocated by the current thread. */
    static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** How often the work can be done in a second of CPU, counted over at least so many milliseconds of it. */
    static double perSecond(Supplier<?> work, long milliseconds) {
        long start = cpu();
        long end = start + milliseconds * 1_000_000;
        long count = 0;
        long now;
        do {
            for (int i = 0; i < 20; i++) {
                if (work.get() == null) {
                    throw new IllegalStateException("nothing came of the work");
                }
            }
            count += 20;
            now = cpu();
        } while (now < end);
        return count * 1e9 / (now - start);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
