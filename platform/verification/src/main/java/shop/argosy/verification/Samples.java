package shop.argosy.verification;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Times of the same thing done often. */
public final class Samples {

    private final Queue<Duration> all = new ConcurrentLinkedQueue<>();

    public void add(Duration duration) {
        all.add(duration);
    }

    public void addAll(Samples others) {
        all.addAll(others.all);
    }

    public int count() {
        return all.size();
    }

    public double median() {
        return milliseconds(0.5);
    }

    public double p95() {
        return milliseconds(0.95);
    }

    /** By nearest rank, so it is a time that was really seen. */
    public double milliseconds(double share) {
        var sorted = all.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1).toNanos() / 1e6;
    }
}
