package shop.argosy.operations.notifications.internal;

import static shop.argosy.schema.default_schema.Tables.MAIL_MESSAGE;
import static shop.argosy.schema.default_schema.Tables.MAIL_SUPPRESSION;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.TenantTx;

/** The queue of mails and the addresses that refused one for good. */
public final class MailRows {

    /** False when a mail with this key is there already, sent or not. */
    public boolean add(TenantTx tx, QueuedMail mail, String dedupeKey) {
        return tx.sql().insertInto(MAIL_MESSAGE).set(MAIL_MESSAGE.ID, mail.id()).set(MAIL_MESSAGE.DEDUPE_KEY, dedupeKey)
                .set(MAIL_MESSAGE.KIND, mail.kind()).set(MAIL_MESSAGE.DATA_KEY_ID, mail.dataKeyId()).set(MAIL_MESSAGE.RECIPIENT, mail.recipient())
                .set(MAIL_MESSAGE.LOCALE, mail.locale()).set(MAIL_MESSAGE.ORDER_ID, mail.orderId()).set(MAIL_MESSAGE.SUBJECT_ID, mail.subjectId())
                .set(MAIL_MESSAGE.STATUS, "queued").set(MAIL_MESSAGE.CREATED_AT, mail.createdAt())
                .onConflict(MAIL_MESSAGE.DEDUPE_KEY).doNothing().execute() == 1;
    }

    /** Empty when it was dealt with before. */
    public Optional<QueuedMail> queued(TenantTx tx, UUID id) {
        return tx.sql().selectFrom(MAIL_MESSAGE).where(MAIL_MESSAGE.ID.eq(id), MAIL_MESSAGE.STATUS.eq("queued"))
                .fetchOptional(row -> new QueuedMail(row.getId(), row.getKind(), row.getDataKeyId(), row.getRecipient(), row.getLocale(),
                        row.getOrderId(), row.getSubjectId(), row.getCreatedAt()));
    }

    public void sent(TenantTx tx, UUID id) {
        tx.sql().update(MAIL_MESSAGE).set(MAIL_MESSAGE.STATUS, "sent").set(MAIL_MESSAGE.SENT_AT, DSL.currentInstant()).set(MAIL_MESSAGE.UPDATED_AT, DSL.currentInstant())
                .set(MAIL_MESSAGE.ATTEMPTS, MAIL_MESSAGE.ATTEMPTS.plus(1)).where(MAIL_MESSAGE.ID.eq(id)).execute();
    }

    /** @param status failed or suppressed */
    public void notSent(TenantTx tx, UUID id, String status, String bounce) {
        tx.sql().update(MAIL_MESSAGE).set(MAIL_MESSAGE.STATUS, status).set(MAIL_MESSAGE.BOUNCE, bounce).set(MAIL_MESSAGE.UPDATED_AT, DSL.currentInstant())
                .set(MAIL_MESSAGE.ATTEMPTS, MAIL_MESSAGE.ATTEMPTS.plus(1)).where(MAIL_MESSAGE.ID.eq(id)).execute();
    }

    public void tryAgain(TenantTx tx, UUID id, String bounce) {
        notSent(tx, id, "queued", bounce);
    }

    /** @param addressIndexes all that may stand for one address */
    public boolean isSuppressed(TenantTx tx, Collection<byte[]> addressIndexes) {
        return tx.sql().fetchExists(MAIL_SUPPRESSION, MAIL_SUPPRESSION.ADDRESS_INDEX.in(addressIndexes));
    }

    public int forgive(TenantTx tx, Collection<byte[]> addressIndexes) {
        return tx.sql().deleteFrom(MAIL_SUPPRESSION).where(MAIL_SUPPRESSION.ADDRESS_INDEX.in(addressIndexes)).execute();
    }

    public void lock(TenantTx tx, Collection<UUID> dataKeys) {
        tx.sql().select(MAIL_MESSAGE.ID).from(MAIL_MESSAGE).where(MAIL_MESSAGE.DATA_KEY_ID.in(dataKeys)).orderBy(MAIL_MESSAGE.ID).forNoKeyUpdate().fetch();
    }

    /** Mails that wait are not sent any more. */
    public int empty(TenantTx tx, Collection<UUID> dataKeys) {
        return tx.sql().update(MAIL_MESSAGE).setNull(MAIL_MESSAGE.RECIPIENT).set(MAIL_MESSAGE.UPDATED_AT, DSL.currentInstant())
                .set(MAIL_MESSAGE.STATUS, DSL.when(MAIL_MESSAGE.STATUS.eq("queued"), "suppressed").otherwise(MAIL_MESSAGE.STATUS))
                .where(MAIL_MESSAGE.DATA_KEY_ID.in(dataKeys)).execute();
    }

    public void suppress(TenantTx tx, byte[] addressIndex, String reason) {
        tx.sql().insertInto(MAIL_SUPPRESSION).set(MAIL_SUPPRESSION.ADDRESS_INDEX, addressIndex).set(MAIL_SUPPRESSION.REASON, reason)
                .onConflict(MAIL_SUPPRESSION.ADDRESS_INDEX).doNothing().execute();
    }
}
