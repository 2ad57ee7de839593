package shop.argosy.people.admins.internal;

import static shop.argosy.schema.platform.Tables.ADMIN_SESSION;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.tenancy.PlatformTx;

/** Rows of admin_session, found by the hash of their token. */
public final class AdminSessionRows {

    /** A session that may still be good. */
    public record Row(UUID admin, Instant createdAt, Instant lastSeenAt, Instant expiresAt) {
    }

    public void insert(PlatformTx tx, byte[] tokenHash, UUID admin, String device, Instant now, Instant expiresAt) {
        tx.sql().insertInto(ADMIN_SESSION).set(ADMIN_SESSION.TOKEN_HASH, tokenHash).set(ADMIN_SESSION.ADMIN_ID, admin).set(ADMIN_SESSION.DEVICE, device)
                .set(ADMIN_SESSION.CREATED_AT, now).set(ADMIN_SESSION.LAST_SEEN_AT, now).set(ADMIN_SESSION.EXPIRES_AT, expiresAt).execute();
    }

    /** One that is neither too old nor was idle since {@code idleSince}. */
    public Optional<Row> find(PlatformTx tx, byte[] tokenHash, Instant now, Instant idleSince) {
        return tx.sql().selectFrom(ADMIN_SESSION)
                .where(ADMIN_SESSION.TOKEN_HASH.eq(tokenHash), ADMIN_SESSION.EXPIRES_AT.gt(now), ADMIN_SESSION.LAST_SEEN_AT.gt(idleSince))
                .fetchOptional(row -> new Row(row.getAdminId(), row.getCreatedAt(), row.getLastSeenAt(), row.getExpiresAt()));
    }

    public void seen(PlatformTx tx, byte[] tokenHash, Instant now) {
        tx.sql().update(ADMIN_SESSION).set(ADMIN_SESSION.LAST_SEEN_AT, now).where(ADMIN_SESSION.TOKEN_HASH.eq(tokenHash)).execute();
    }

    public void delete(PlatformTx tx, byte[] tokenHash) {
        tx.sql().deleteFrom(ADMIN_SESSION).where(ADMIN_SESSION.TOKEN_HASH.eq(tokenHash)).execute();
    }

    public void deleteIdle(PlatformTx tx, Instant now, Instant idleSince) {
        tx.sql().deleteFrom(ADMIN_SESSION).where(ADMIN_SESSION.EXPIRES_AT.le(now).or(ADMIN_SESSION.LAST_SEEN_AT.le(idleSince))).execute();
    }
}
