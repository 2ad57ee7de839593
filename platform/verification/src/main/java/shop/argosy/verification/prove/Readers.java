package shop.argosy.verification.prove;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import shop.argosy.verification.Samples;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Shop;

/** Visitors of both shops who look at products again and again. */
final class Readers implements AutoCloseable {

    private final AtomicBoolean ended = new AtomicBoolean();
    private final Samples times = new Samples();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;

    Readers(Trial trial) {
        threads = Stream.of(trial.shop(), trial.neighbour()).map(shop -> Thread.ofVirtual().start(() -> read(shop))).toList();
    }

    /** What visitors wait while nothing else happens. */
    static Samples alone(Trial trial, Duration length) throws InterruptedException {
        try (var readers = new Readers(trial)) {
            Thread.sleep(length);
            return readers.times;
        }
    }

    private void read(Shop shop) {
        while (!ended.get()) {
            try {
                Answer answer = Http.get(shop.storefrontApi("/products?limit=24"));
                times.add(answer.took());
                if (answer.status() != 200) {
                    failures.add(answer.toString());
                }
                Thread.sleep(20);
            } catch (NotAsPromised e) {
                failures.add(e.getMessage());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** @throws NotAsPromised when one was not answered, or more than one in twenty waited longer */
    void served(Duration most) {
        NotAsPromised.unlessEqual(List.of(), failures.stream().limit(3).toList(), "Visitors who were not served");
        NotAsPromised.unless(times.p95() <= most.toMillis(), "One visitor in twenty waited longer than %.0f ms; %d ms were the limit".formatted(times.p95(), most.toMillis()));
    }

    Samples times() {
        return times;
    }

    @Override
    public void close() throws InterruptedException {
        ended.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
