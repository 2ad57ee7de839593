package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Secret;
import shop.argosy.kernel.Sha256;
import shop.argosy.people.staff.internal.SessionRows;

/**
 * Sign-ins are rows with the hash of a 256-bit token. What was read is remembered for three seconds, so a sign-out
 * works on every node within that time; "last seen" is kept to the minute.
 */
@ApplicationScoped
public class Sessions {

    private static final Duration LIFETIME = Duration.ofDays(30);
    private static final Duration REMEMBER = Duration.ofSeconds(3);
    private static final int LONGEST_DEVICE = 200;

    private final SessionRows rows = new SessionRows();
    private final PlatformDatabase platform;
    private final Clock clock;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    private record Remembered(UUID account, Instant until) {
    }

    @Inject
    public Sessions(PlatformDatabase platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected Sessions() {
        this(null, null);
    }

    /** @return the token; only its hash is stored */
    public String open(PlatformTx tx, UUID account, String device) {
        String token = Secret.ofBits256();
        String name = device == null || device.isBlank() ? "unknown" : device;
        rows.insert(tx, Sha256.of(token), account, name.substring(0, Math.min(LONGEST_DEVICE, name.length())), clock.instant().plus(LIFETIME));
        return token;
    }

    public Optional<UUID> account(String token) {
        Remembered known = remembered.get(token);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Optional.of(known.account());
        }
        var found = platform.in(tx -> read(tx, token));
        found.ifPresentOrElse(account -> remember(token, account), () -> remembered.remove(token));
        return found;
    }

    public void close(String token) {
        remembered.remove(token);
        platform.run(tx -> rows.delete(tx, Sha256.of(token)));
    }

    private Optional<UUID> read(PlatformTx tx, String token) {
        byte[] hash = Sha256.of(token);
        var session = rows.find(tx, hash, clock.instant());
        session.filter(row -> row.lastSeenAt().isBefore(clock.instant().minusSeconds(60))).ifPresent(row -> rows.seen(tx, hash, clock.instant()));
        return session.map(SessionRows.Row::account);
    }

    private void remember(String token, UUID account) {
        if (remembered.size() > 10_000) {
            remembered.clear();
        }
        remembered.put(token, new Remembered(account, clock.instant().plus(REMEMBER)));
    }
}
