package shop.argosy.adapters.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import shop.argosy.plugin.payment.PaymentProvider;
import shop.argosy.plugin.payment.SignedMessage;

/**
 * The sandbox as a running company: books, pages and a thread that sends notifications. Several nodes may run it on
 * the same folder.
 */
public final class Sandbox implements AutoCloseable {

    private final Books books;
    private final Messages messages;
    private final Notifier notifier;
    private final PaymentProvider provider;
    private final Clock clock;

    /** @param folder its own; made when missing */
    public Sandbox(Path folder, Clock clock) {
        this.clock = clock;
        books = new Books(folder.resolve("books"));
        var secrets = new Secrets(folder.resolve("secret"));
        messages = new Messages(secrets);
        var queue = new NoticeQueue(folder.resolve("notices"));
        provider = new SandboxProvider(new Payments(books, queue, clock), secrets, new ChallengePages(new Challenges(books, queue, clock)), clock);
        notifier = new Notifier(books, queue, messages, clock).start();
    }

    public PaymentProvider provider() {
        return provider;
    }

    public Books books() {
        return books;
    }

    /** Every message about a payment so far, oldest first, signed now: for trying what repeated and late ones do. */
    public List<SignedMessage> messages(String merchant, String reference) {
        Instant now = clock.instant();
        return books.on(merchant, reference, account -> messages.of(merchant, account, now));
    }

    /** A body signed with a merchant's secret as of a moment: for trying old and foreign messages. */
    public SignedMessage sign(String merchant, byte[] body, Instant at) {
        return messages.signed(merchant, body, at);
    }

    @Override
    public void close() {
        notifier.close();
    }
}
