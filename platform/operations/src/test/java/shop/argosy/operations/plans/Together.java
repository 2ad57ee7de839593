package shop.argosy.operations.plans;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import shop.argosy.kernel.Problem;

/** The same thing many times at the same moment. */
final class Together {

    private Together() {
    }

    /** @return how many were refused because a limit was reached; anything else that fails is an error */
    static long refused(int times, IntConsumer action) {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = IntStream.range(0, times).mapToObj(number -> CompletableFuture.supplyAsync(() -> isRefused(begin, () -> action.accept(number)), threads)).toList();
            begin.countDown();
            return attempts.stream().filter(CompletableFuture::join).count();
        }
    }

    private static boolean isRefused(CountDownLatch begin, Runnable action) {
        try {
            begin.await();
            action.run();
            return false;
        } catch (Problem problem) {
            if (problem.code().equals("plan-limit-reached")) {
                return true;
            }
            throw problem;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
