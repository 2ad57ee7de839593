package shop.argosy.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Starts a service again that died, each by itself: none waits until another is ready. */
final class Supervision {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final Stack stack;
    private final Map<String, Restarts> restarts = new ConcurrentHashMap<>();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean over;

    Supervision(Stack stack) {
        this.stack = stack;
    }

    /** Until {@link #end()}. */
    void watch() throws InterruptedException {
        while (!over) {
            Thread.sleep(LOOK);
            stack.processes().forEach((name, process) -> {
                if (!process.alive() && !over && underWay.add(name)) {
                    Thread.ofVirtual().start(() -> restart(name, process));
                }
            });
        }
    }

    /** From now on who ends was told to. */
    void end() {
        over = true;
    }

    private void restart(String name, ServiceProcess dead) {
        try {
            Restarts rule = restarts.computeIfAbsent(name, any -> new Restarts());
            Duration pause = rule.pauseAfter(Instant.now());
            System.out.println(name + " has ended and is started again" + (pause.isZero() ? "" : " in " + pause.toSeconds() + " s") + ". Its log: " + dead.log());
            Thread.sleep(pause);
            if (!over) {
                rule.began(Instant.now());
                stack.restart(name);
            }
        } catch (CannotStart e) {
            System.out.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.remove(name);
        }
    }
}
