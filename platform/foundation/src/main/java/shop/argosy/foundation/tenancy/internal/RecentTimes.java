package shop.argosy.foundation.tenancy.internal;

import java.util.Arrays;

/** How long the last few hundred of something took. */
final class RecentTimes {

    private static final int KEPT = 512;

    private final long[] nanos = new long[KEPT];
    private int added;

    synchronized void add(long took) {
        nanos[added % KEPT] = took;
        added = added == Integer.MAX_VALUE ? KEPT : added + 1;
    }

    /** By nearest rank; 0 before the first. */
    synchronized double p95Millis() {
        int count = Math.min(added, KEPT);
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(0.95 * count) - 1] / 1e6;
    }
}
