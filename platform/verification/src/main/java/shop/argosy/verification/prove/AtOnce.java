package shop.argosy.verification.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import shop.argosy.verification.platform.NotAsPromised;

/** Many do the same and start at one instant. */
final class AtOnce {

    private AtOnce() {
    }

    /** @return what each came back with, in the order of their numbers from 0 */
    static <T> List<T> run(int many, IntFunction<T> work) {
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < many; i++) {
                int number = i;
                running.add(threads.submit(() -> {
                    gate.await();
                    return work.apply(number);
                }));
            }
            gate.countDown();
            return running.stream().map(AtOnce::result).toList();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof NotAsPromised broken ? broken : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
