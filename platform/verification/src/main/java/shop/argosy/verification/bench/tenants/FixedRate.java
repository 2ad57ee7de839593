package shop.argosy.verification.bench.tenants;

import java.time.Duration;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import shop.argosy.verification.Samples;

/**
 * Visitors who come at a fixed rate, whether the one before was served or not, to shops whose popularity falls as
 * Zipf's law says (s = 1). A time counts from the instant at which the visitor came.
 */
record FixedRate(int perSecond, Duration length, double[] upTo) {

    static FixedRate over(int shops, int perSecond, Duration length) {
        double[] weights = IntStream.rangeClosed(1, shops).mapToDouble(rank -> 1.0 / rank).toArray();
        double sum = 0;
        for (int i = 0; i < shops; i++) {
            sum += weights[i];
            weights[i] = sum;
        }
        return new FixedRate(perSecond, length, weights);
    }

    /** @param warm those whose shop had a connection waiting. @param loggedIn the others */
    record Result(Samples warm, Samples loggedIn, Queue<String> failures, double seconds) {

        double shareLoggedIn() {
            return 100.0 * loggedIn.count() / (warm.count() + loggedIn.count());
        }
    }

    /**
     * @param seed of who goes where
     * @param visit of a shop by its rank from 0; says whether it logged in
     */
    Result run(long seed, IntFunction<Boolean> visit) {
        var random = new SplittableRandom(seed);
        var result = new Result(new Samples(), new Samples(), new ConcurrentLinkedQueue<>(), length.toMillis() / 1000.0);
        long began = System.nanoTime();
        long visits = perSecond * length.toSeconds();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < visits; i++) {
                long due = began + i * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                int shop = shop(random.nextDouble());
                threads.execute(() -> one(visit, shop, due, result));
            }
        }
        return result;
    }

    private static void one(IntFunction<Boolean> visit, int shop, long due, Result result) {
        try {
            boolean loggedIn = visit.apply(shop);
            (loggedIn ? result.loggedIn() : result.warm()).add(Duration.ofNanos(System.nanoTime() - due));
        } catch (RuntimeException e) {
            result.failures().add(e.toString());
        }
    }

    private int shop(double chance) {
        double wanted = chance * upTo[upTo.length - 1];
        int low = 0;
        for (int high = upTo.length - 1; low < high; ) {
            int middle = (low + high) / 2;
            if (upTo[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
