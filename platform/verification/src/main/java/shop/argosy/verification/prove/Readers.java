package shop.argosy.verification.prove;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Shop;

/** Visitors of both shops who look at products again and again. */
final class Readers implements AutoCloseable {

    private final AtomicBoolean ended = new AtomicBoolean();
    private final Queue<Duration> times = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;

    Readers(Trial trial) {
        threads = Stream.of(trial.shop(), trial.neighbour()).map(shop -> Thread.ofVirtual().start(() -> read(shop))).toList();
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

    /** @throws NotAsPromised when one was not answered, or waited longer */
    void allServed(Duration longest) {
        NotAsPromised.unlessEqual(List.of(), failures.stream().limit(3).toList(), "Visitors who were not served");
        NotAsPromised.unless(slowest().compareTo(longest) < 0, "A visitor waited " + slowest().toMillis() + " ms");
    }

    int count() {
        return times.size();
    }

    Duration slowest() {
        return times.stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }

    @Override
    public void close() throws InterruptedException {
        ended.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
