package shop.argosy.people.admins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Secret;
import shop.argosy.kernel.Sha256;
import shop.argosy.people.admins.internal.AdminSessionRows;

/**
 * Admins' sign-ins: rows with the hash of a 256-bit token, read at every request, because here nothing is gained by
 * speed. They end after 30 minutes without a request, and after 12 hours in any case.
 */
@ApplicationScoped
public class AdminSessions {

    public static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LIFETIME = Duration.ofHours(12);
    private static final Duration NOTED = Duration.ofSeconds(20);
    private static final int LONGEST_DEVICE = 200;

    private final AdminSessionRows rows = new AdminSessionRows();
    private final PlatformDatabase platform;
    private final Clock clock;

    /** A session that has not ended. */
    public record Session(UUID admin, Instant signedInAt, Instant expiresAt) {
    }

    @Inject
    public AdminSessions(PlatformDatabase platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected AdminSessions() {
        this(null, null);
    }

    /** @return the token; only its hash is stored */
    String open(PlatformTx tx, UUID admin, String device) {
        String token = Secret.ofBits256();
        String name = device == null || device.isBlank() ? "unknown" : device;
        Instant now = clock.instant();
        rows.deleteIdle(tx, now, now.minus(IDLE));
        rows.insert(tx, Sha256.of(token), admin, name.substring(0, Math.min(LONGEST_DEVICE, name.length())), now, now.plus(LIFETIME));
        return token;
    }

    /** The session, which by this counts as in use. */
    public Optional<Session> find(String token) {
        return platform.in(tx -> find(tx, Sha256.of(token)));
    }

    /** The same for what an admin does by another token, which belongs to the session. */
    public Optional<Session> find(PlatformTx tx, byte[] tokenHash) {
        Instant now = clock.instant();
        var found = rows.find(tx, tokenHash, now, now.minus(IDLE));
        found.filter(row -> row.lastSeenAt().isBefore(now.minus(NOTED))).ifPresent(row -> rows.seen(tx, tokenHash, now));
        return found.map(row -> new Session(row.admin(), row.createdAt(), row.expiresAt()));
    }

    /** Ends it, and with it every entry into a shop that was made by it. */
    public void close(String token) {
        platform.run(tx -> rows.delete(tx, Sha256.of(token)));
    }
}
