package shop.argosy.verification.prove;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import shop.argosy.verification.platform.NotAsPromised;

/** Waiting for something that was promised within a time. */
record Patience(Duration longest) {

    static Patience of(int seconds) {
        return new Patience(Duration.ofSeconds(seconds));
    }

    /**
     * @return how long it took
     * @throws NotAsPromised when it took longer
     */
    Duration until(String promise, BooleanSupplier kept) {
        long began = System.nanoTime();
        while (!kept.getAsBoolean()) {
            NotAsPromised.unless(System.nanoTime() - began < longest.toNanos(), promise + ": not within " + longest.toSeconds() + " s");
            pause();
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised("Waiting was interrupted", e);
        }
    }
}
