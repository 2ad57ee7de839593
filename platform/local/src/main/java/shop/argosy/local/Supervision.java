package shop.argosy.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Starts a service again that died. One that dies again and again is left, with a sentence on where to look. */
final class Supervision {

    private static final int TRIES = 3;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Stack stack;
    private final Map<String, Deque<Instant>> restarts = new HashMap<>();

    Supervision(Stack stack) {
        this.stack = stack;
    }

    /** Until the thread is interrupted. */
    void watch() throws InterruptedException {
        while (true) {
            Thread.sleep(PAUSE);
            stack.processes().forEach((name, process) -> {
                if (!process.alive()) {
                    restart(name, process);
                }
            });
        }
    }

    private void restart(String name, ServiceProcess dead) {
        Deque<Instant> tries = restarts.computeIfAbsent(name, any -> new ArrayDeque<>());
        tries.removeIf(time -> time.isBefore(Instant.now().minus(WINDOW)));
        if (tries.size() == TRIES) {
            return;
        }
        tries.add(Instant.now());
        System.out.println(name + " has ended and is started again. Its log: " + dead.log() + (tries.size() == TRIES ? ". It was the last try." : ""));
        try {
            stack.restart(name);
        } catch (CannotStart e) {
            System.out.println(e.getMessage());
        }
    }
}
