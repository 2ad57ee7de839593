package shop.argosy.adapters.sandbox;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks four times a second for notifications that are due and sends them. */
final class Notifier implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Notifier.class.getName());

    private final Books books;
    private final NoticeQueue queue;
    private final Messages messages;
    private final Clock clock;
    private final Courier courier = new Courier();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("sandbox-notifier").factory());

    Notifier(Books books, NoticeQueue queue, Messages messages, Clock clock) {
        this.books = books;
        this.queue = queue;
        this.messages = messages;
        this.clock = clock;
    }

    Notifier start() {
        timer.scheduleWithFixedDelay(this::sendDue, 250, 250, TimeUnit.MILLISECONDS);
        return this;
    }

    private void sendDue() {
        try {
            queue.sendDue(clock.instant(), this::send);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The sandbox could not send its notifications and tries again", e);
        }
    }

    private boolean send(Notice notice) {
        Instant now = clock.instant();
        var due = books.on(notice.merchant(), notice.reference(), account -> {
            account.settle(now);
            return messages.of(notice.merchant(), account, now);
        });
        return due.isEmpty() || courier.deliver(notice.url(), due.getFirst());
    }

    @Override
    public void close() {
        timer.shutdownNow();
        courier.close();
        try {
            timer.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
