package shop.argosy.verification.prove;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.NotAsPromised;

/**
 * Scenario 17: PostgreSQL is stopped at once, as in a crash, again and again while people buy. Its keeper starts it;
 * buyers repeat what failed with the same keys.
 */
final class DatabaseRestart implements Scenario {

    private static final int RESTARTS = Size.of(2, 10);
    private static final Duration BETWEEN = Duration.ofSeconds(Size.of(20, 60));
    private static final int BUYERS = 4;
    /** The whole outage: noticed, started, recovered from its log. */
    private static final Duration BACK = Duration.ofSeconds(60);
    /** Then the nodes' pools. */
    private static final Duration RECOVERY = Duration.ofSeconds(10);
    private static final Duration AGAIN = Duration.ofMillis(200);
    private static final Duration GIVE_UP = Duration.ofSeconds(120);

    @Override
    public int number() {
        return 17;
    }

    @Override
    public String title() {
        return "PostgreSQL restarts " + RESTARTS + " times under load";
    }

    @Override
    public List<String> run(Trial trial) {
        String variant = trial.shop().someVariant();
        trial.shop().stock(variant, 100_000);
        var load = new Load(trial, variant, trial.shop().shippingMethod(variant));
        List<Gap> restarts = new ArrayList<>();
        List<Thread> threads = load.begin();
        try {
            for (int i = 0; i < RESTARTS; i++) {
                Thread.sleep(BETWEEN.dividedBy(2));
                restarts.add(crash(trial));
                Thread.sleep(BETWEEN.dividedBy(2));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised("Waiting was interrupted", e);
        } finally {
            load.end(threads);
        }
        return verdict(trial, load, restarts);
    }

    /** From the crash until PostgreSQL takes connections again. */
    private record Gap(long from, long to) {

        /** How long after its end an error came that it explains; empty for an error of another time. */
        Optional<Duration> until(long error) {
            return error < from || error - to > RECOVERY.toNanos() ? Optional.empty() : Optional.of(Duration.ofNanos(Math.max(0, error - to)));
        }
    }

    private List<String> verdict(Trial trial, Load load, List<Gap> gaps) {
        NotAsPromised.unlessEqual(List.of(), List.copyOf(load.wrong), "Answers that no restart explains");
        long unexplained = load.errors.stream().filter(error -> gaps.stream().allMatch(gap -> gap.until(error).isEmpty())).count();
        NotAsPromised.unlessEqual(0L, unexplained, "Errors outside of the gaps and the " + RECOVERY.toSeconds() + " s after them");
        NotAsPromised.unless(!load.errors.isEmpty(), "No call noticed that the database was away: nothing was tried");
        double recovered = load.errors.stream().flatMap(error -> gaps.stream().flatMap(gap -> gap.until(error).stream())).max(Duration::compareTo).orElse(Duration.ZERO).toMillis() / 1000.0;
        double longest = gaps.stream().mapToLong(gap -> gap.to() - gap.from()).max().orElse(0) / 1e9;
        NotAsPromised.unless(longest <= BACK.toSeconds(), "PostgreSQL was away for %.1f s; %d s were the limit".formatted(longest, BACK.toSeconds()));
        return List.of(trial.acknowledged().stream().distinct().count() + " orders acknowledged", load.errors.size() + " errors", "PostgreSQL away for up to %.1f s".formatted(longest),
                "the last error %.1f s after it was back".formatted(recovered), "control: every connection from before was dead");
    }

    /** With a connection from before as its control: were it alive afterwards, nothing would have been restarted. */
    private static Gap crash(Trial trial) {
        long began = System.nanoTime();
        try (Connection before = trial.shop().platform().database()) {
            new ProcessBuilder("kill", "-QUIT", Long.toString(trial.shop().platform().postgres())).start().waitFor();
            Thread.sleep(500);
            NotAsPromised.unless(!before.isValid(5), "A connection outlived the restart");
            while (!answers(trial)) {
                NotAsPromised.unless(System.nanoTime() - began < GIVE_UP.toNanos(), "PostgreSQL did not come back");
                Thread.sleep(50);
            }
            return new Gap(began, System.nanoTime());
        } catch (SQLException | IOException e) {
            throw new NotAsPromised("PostgreSQL could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised("Waiting was interrupted", e);
        }
    }

    private static boolean answers(Trial trial) {
        try (Connection again = trial.shop().platform().database()) {
            return again.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Buyers who go on until told to stop, and finish what they began. */
    private static final class Load {

        private final Trial trial;
        private final String variant;
        private final String method;
        private final AtomicBoolean ended = new AtomicBoolean();
        private final AtomicInteger keys = new AtomicInteger();
        private final Queue<Long> errors = new ConcurrentLinkedQueue<>();
        private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

        private Load(Trial trial, String variant, String method) {
            this.trial = trial;
            this.variant = variant;
            this.method = method;
        }

        private List<Thread> begin() {
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < BUYERS; i++) {
                threads.add(Thread.ofVirtual().start(() -> untilEnded(this::buy)));
            }
            threads.add(Thread.ofVirtual().start(() -> untilEnded(() -> insist(() -> Http.get(trial.neighbour().url() + "/")))));
            return threads;
        }

        private void end(List<Thread> threads) {
            ended.set(true);
            try {
                for (Thread thread : threads) {
                    thread.join();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void untilEnded(Runnable work) {
            while (!ended.get()) {
                try {
                    work.run();
                } catch (NotAsPromised e) {
                    wrong.add(e.getMessage());
                    return;
                }
            }
        }

        private void buy() {
            var cart = new Cart(trial.shop(), insist(() -> trial.shop().postCart(variant, 1)).expect(201).text("id"));
            insist(() -> cart.fill(method)).expect(200);
            String payment = "pay-" + keys.incrementAndGet() + "-" + cart.id();
            Answer paid = insist(() -> cart.pay("approve", payment)).expect(201);
            for (int i = 0; i < 100 && !paid.text("status").equals("authorized"); i++) {
                paid = insist(() -> cart.get("/payments/" + paymentOf(cart, payment))).expect(200);
            }
            String id = paid.text("id");
            trial.acknowledge(insist(() -> cart.place(Map.of("payment_id", id), "order-" + payment)).expect(201, 200).text("number"));
        }

        private String paymentOf(Cart cart, String key) {
            return insist(() -> cart.pay("approve", key)).expect(201).text("id");
        }

        /** Repeats a call that met no database, or its own first try that is not over yet. */
        private Answer insist(Supplier<Answer> call) {
            long until = System.nanoTime() + GIVE_UP.toNanos();
            while (true) {
                Answer answer = tried(call);
                if (answer != null && answer.status() < 500 && !answer.is(409, "idempotency-key-in-use") && !answer.is(409, "payment-pending")) {
                    return answer;
                }
                NotAsPromised.unless(System.nanoTime() < until, "A call did not succeed within " + GIVE_UP.toSeconds() + " s: " + answer);
                pause();
            }
        }

        private Answer tried(Supplier<Answer> call) {
            try {
                Answer answer = call.get();
                if (answer.status() >= 500) {
                    errors.add(System.nanoTime());
                }
                return answer;
            } catch (NotAsPromised noAnswer) {
                errors.add(System.nanoTime());
                return null;
            }
        }

        private static void pause() {
            try {
                Thread.sleep(AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NotAsPromised("Waiting was interrupted", e);
            }
        }
    }
}
