package shop.argosy.operations.notifications.internal;

import static shop.argosy.schema.platform.Tables.OWNER_NOTICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.schema.platform.tables.records.OwnerNoticeRecord;

/** Rows of owner_notice. */
public final class NoticeRows {

    private static final String QUEUED = "queued";

    /** A notice that waits. @param day that it tells of; null for none */
    public record Waiting(UUID id, UUID shop, UUID account, String kind, LocalDate day, int attempts, Instant createdAt) {
    }

    /** What is to be told. @param about the step that it answers */
    public record About(UUID shop, String kind, UUID about, LocalDate day) {
    }

    /** Once for each owner, however often it is asked for. */
    public void add(PlatformTx tx, About what, UUID owner, Instant now) {
        tx.sql().insertInto(OWNER_NOTICE).set(OWNER_NOTICE.TENANT_ID, what.shop()).set(OWNER_NOTICE.ACCOUNT_ID, owner).set(OWNER_NOTICE.KIND, what.kind())
                .set(OWNER_NOTICE.ABOUT, what.about()).set(OWNER_NOTICE.DAY, what.day()).set(OWNER_NOTICE.DUE_AT, now).set(OWNER_NOTICE.CREATED_AT, now)
                .onConflict(OWNER_NOTICE.ABOUT, OWNER_NOTICE.ACCOUNT_ID, OWNER_NOTICE.KIND).doNothing().execute();
    }

    /** What waits of a shop is not true any more. */
    public void overtake(PlatformTx tx, UUID shop, Instant now) {
        tx.sql().update(OWNER_NOTICE).set(OWNER_NOTICE.STATUS, "overtaken").set(OWNER_NOTICE.SETTLED_AT, now)
                .where(OWNER_NOTICE.TENANT_ID.eq(shop), OWNER_NOTICE.STATUS.eq(QUEUED)).execute();
    }

    /** Oldest first. */
    public List<Waiting> due(PlatformTx tx, Instant now, int limit) {
        return tx.sql().selectFrom(OWNER_NOTICE).where(OWNER_NOTICE.STATUS.eq(QUEUED), OWNER_NOTICE.DUE_AT.le(now)).orderBy(OWNER_NOTICE.DUE_AT, OWNER_NOTICE.ID).limit(limit)
                .fetch(NoticeRows::read);
    }

    /** @param status sent, failed or overtaken */
    public void settle(PlatformTx tx, UUID id, String status, String failure, Instant now) {
        tx.sql().update(OWNER_NOTICE).set(OWNER_NOTICE.STATUS, status).set(OWNER_NOTICE.FAILURE, failure).set(OWNER_NOTICE.SETTLED_AT, now)
                .set(OWNER_NOTICE.ATTEMPTS, OWNER_NOTICE.ATTEMPTS.plus(1)).where(OWNER_NOTICE.ID.eq(id), OWNER_NOTICE.STATUS.eq(QUEUED)).execute();
    }

    public void defer(PlatformTx tx, UUID id, String failure, Instant dueAt) {
        tx.sql().update(OWNER_NOTICE).set(OWNER_NOTICE.FAILURE, failure).set(OWNER_NOTICE.DUE_AT, dueAt).set(OWNER_NOTICE.ATTEMPTS, OWNER_NOTICE.ATTEMPTS.plus(1))
                .where(OWNER_NOTICE.ID.eq(id)).execute();
    }

    /** Whether this went out, or was refused for good, by then. */
    public boolean isSettled(PlatformTx tx, About what, UUID owner, Instant by) {
        return tx.sql().fetchExists(OWNER_NOTICE, OWNER_NOTICE.ABOUT.eq(what.about()), OWNER_NOTICE.ACCOUNT_ID.eq(owner), OWNER_NOTICE.KIND.eq(what.kind()),
                OWNER_NOTICE.STATUS.in("sent", "failed"), OWNER_NOTICE.SETTLED_AT.le(by));
    }

    private static Waiting read(OwnerNoticeRecord row) {
        return new Waiting(row.getId(), row.getTenantId(), row.getAccountId(), row.getKind(), row.getDay(), row.getAttempts(), row.getCreatedAt());
    }
}
