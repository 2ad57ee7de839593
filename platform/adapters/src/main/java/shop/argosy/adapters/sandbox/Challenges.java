package shop.argosy.adapters.sandbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import shop.argosy.adapters.sandbox.Entry.Kind;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Secret;

/** Payments that wait for their buyer's word. The first word counts; the notification goes out behind it. */
final class Challenges {

    /** @param open false once it was decided */
    record Challenge(String shop, Money amount, String locale, URI back, boolean open) {
    }

    private final Books books;
    private final NoticeQueue queue;
    private final Clock clock;

    Challenges(Books books, NoticeQueue queue, Clock clock) {
        this.books = books;
        this.queue = queue;
        this.clock = clock;
    }

    static String newToken() {
        return Secret.ofBits128();
    }

    /** Empty when there is no such payment or the token is not its own. */
    Optional<Challenge> find(String merchant, String reference, String token) {
        return books.knows(merchant, reference)
                ? books.on(merchant, reference, account -> Optional.of(account).filter(found -> owns(found, token)).map(Challenges::challenge))
                : Optional.empty();
    }

    /** @return the challenge as it was before the word */
    Optional<Challenge> decide(String merchant, String reference, String token, boolean approved) {
        Optional<Challenge> challenge = find(merchant, reference, token);
        challenge.filter(Challenge::open).ifPresent(open -> settle(merchant, reference, approved));
        return challenge;
    }

    private void settle(String merchant, String reference, boolean approved) {
        books.on(merchant, reference, account -> {
            if (account.is(Kind.CHALLENGED)) {
                account.add(new Entry(clock.instant(), approved ? Kind.AUTHORIZED : Kind.DECLINED, reference, account.entries().getFirst().amount(), ""));
                queue.add(new Notice(URI.create(account.request().get("notifications")), merchant, reference, 0), clock.instant());
            }
            return null;
        });
    }

    private static boolean owns(PaymentAccount account, String token) {
        String expected = account.request().get("token");
        return expected != null && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static Challenge challenge(PaymentAccount account) {
        Map<String, String> request = account.request();
        return new Challenge(request.get("shop"), account.entries().getFirst().amount(), request.get("locale"), URI.create(request.get("back")), account.is(Kind.CHALLENGED));
    }
}
