package shop.argosy.foundation.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Pieces of work beside each other, one of each name at a time. Whoever closes them ends what still runs and waits for its end. */
final class Lanes implements AutoCloseable {

    private final Consumer<String> work;
    private final Map<String, CompletableFuture<Void>> open = new HashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Lanes(Consumer<String> work) {
        this.work = work;
    }

    /** Begins with this lane, if it is not at work. */
    void open(String lane) {
        open.computeIfAbsent(lane, name -> CompletableFuture.runAsync(() -> work.accept(name), threads));
    }

    boolean areBusy() {
        return !open.isEmpty();
    }

    /**
     * Waits until all have come to their end, at most so long.
     *
     * @throws RuntimeException of a lane that broke off
     */
    void await(Duration longest) {
        CompletableFuture.allOf(open.values().toArray(CompletableFuture[]::new)).exceptionally(broken -> null).completeOnTimeout(null, longest.toNanos(), TimeUnit.NANOSECONDS).join();
        for (String ended : open.entrySet().stream().filter(lane -> lane.getValue().isDone()).map(Map.Entry::getKey).toList()) {
            end(open.remove(ended));
        }
    }

    private static void end(CompletableFuture<Void> lane) {
        try {
            lane.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException broken ? broken : e;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
