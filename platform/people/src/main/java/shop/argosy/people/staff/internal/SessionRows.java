package shop.argosy.people.staff.internal;

import static shop.argosy.schema.platform.Tables.ACCOUNT_SESSION;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.tenancy.PlatformTx;

/** Rows of account_session, found by the hash of their token. */
public final class SessionRows {

    /** A session that has not ended. */
    public record Row(UUID account, Instant lastSeenAt) {
    }

    public void insert(PlatformTx tx, byte[] tokenHash, UUID account, String device, Instant expiresAt) {
        tx.sql().insertInto(ACCOUNT_SESSION).set(ACCOUNT_SESSION.TOKEN_HASH, tokenHash).set(ACCOUNT_SESSION.ACCOUNT_ID, account)
                .set(ACCOUNT_SESSION.DEVICE, device).set(ACCOUNT_SESSION.EXPIRES_AT, expiresAt).execute();
    }

    public Optional<Row> find(PlatformTx tx, byte[] tokenHash, Instant now) {
        return tx.sql().selectFrom(ACCOUNT_SESSION).where(ACCOUNT_SESSION.TOKEN_HASH.eq(tokenHash), ACCOUNT_SESSION.EXPIRES_AT.gt(now))
                .fetchOptional(row -> new Row(row.getAccountId(), row.getLastSeenAt()));
    }

    public void seen(PlatformTx tx, byte[] tokenHash, Instant now) {
        tx.sql().update(ACCOUNT_SESSION).set(ACCOUNT_SESSION.LAST_SEEN_AT, now).where(ACCOUNT_SESSION.TOKEN_HASH.eq(tokenHash)).execute();
    }

    public void delete(PlatformTx tx, byte[] tokenHash) {
        tx.sql().deleteFrom(ACCOUNT_SESSION).where(ACCOUNT_SESSION.TOKEN_HASH.eq(tokenHash)).execute();
    }
}
