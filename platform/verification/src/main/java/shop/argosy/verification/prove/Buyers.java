package shop.argosy.verification.prove;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Shop;

/**
 * People who look and buy, one order after the other, until they are sent home. What gets no answer they try again with
 * the same key, as a good client does, and it is written down when they had begun.
 */
final class Buyers implements AutoCloseable {

    private static final int BUYERS = 6;
    private static final int PATIENCE_SECONDS = 120;

    private final Trial trial;
    private final String variant;
    private final String method;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger orders = new AtomicInteger();
    private volatile boolean goingOn = true;

    /** @param began by {@link System#nanoTime} */
    record Failure(String call, boolean read, long began) {
    }

    private Buyers(Trial trial, String variant, String method) {
        this.trial = trial;
        this.variant = variant;
        this.method = method;
    }

    static Buyers in(Trial trial) {
        Shop shop = trial.shop();
        String variant = shop.someVariant();
        shop.stock(variant, 100_000);
        var buyers = new Buyers(trial, variant, shop.shippingMethod(variant));
        for (int i = 0; i < BUYERS; i++) {
            buyers.threads.submit(buyers::untilSentHome);
        }
        return buyers;
    }

    int orders() {
        return orders.get();
    }

    int requests() {
        return requests.get();
    }

    /** Requests that got no answer, or 502 or 503. */
    Queue<Failure> failures() {
        return failures;
    }

    /** They finish what they are at. @throws NotAsPromised when one of them was let down */
    @Override
    public void close() {
        goingOn = false;
        threads.shutdown();
        try {
            NotAsPromised.unless(threads.awaitTermination(PATIENCE_SECONDS + 30L, TimeUnit.SECONDS), "A buyer never came to an end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        NotAsPromised.unless(broken.isEmpty(), "A buyer was let down: " + broken.peek());
    }

    private void untilSentHome() {
        try {
            while (goingOn) {
                buy();
            }
        } catch (RuntimeException e) {
            broken.add(e.toString());
        }
    }

    private void buy() {
        Shop shop = trial.shop();
        persist("page", true, () -> Http.get(shop.url() + "/collections/all")).expect(200);
        var cart = new Cart(shop, persist("cart", false, () -> shop.postCart(variant, 1)).expect(201).text("id"));
        persist("details", false, () -> cart.fill(method)).expect(200);
        String paymentKey = trial.key();
        String payment = persist("payment", false, () -> cart.pay("approve", paymentKey)).expect(201).text("id");
        String orderKey = trial.key();
        trial.acknowledge(persist("order", false, () -> cart.place(Map.of("payment_id", payment), orderKey)).expect(200, 201).text("number"));
        orders.incrementAndGet();
    }

    private Answer persist(String call, boolean read, Supplier<Answer> request) {
        requests.incrementAndGet();
        long end = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        while (true) {
            long began = System.nanoTime();
            Answer answer = tried(request);
            if (answer != null && answer.status() < 500 && !answer.is(409, "idempotency-key-in-use")) {
                return trial.noted(call, answer);
            }
            if (answer == null || answer.status() >= 500) {
                failures.add(new Failure(call + " " + answer, read, began));
            }
            NotAsPromised.unless(System.nanoTime() < end, call + " failed for " + PATIENCE_SECONDS + " s: " + answer);
            pause();
        }
    }

    /** Null when there was no answer. */
    private static Answer tried(Supplier<Answer> request) {
        try {
            return request.get();
        } catch (NotAsPromised silence) {
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised("A buyer was interrupted", e);
        }
    }
}
