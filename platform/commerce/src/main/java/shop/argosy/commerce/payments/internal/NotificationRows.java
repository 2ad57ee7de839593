package shop.argosy.commerce.payments.internal;

import static shop.argosy.schema.default_schema.Tables.PAYMENT_NOTIFICATION;

import java.util.Map;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;
import shop.argosy.plugin.payment.Notification;

/** Rows of payment_notification. Of a message only what names it is kept: providers write personal data into the rest. */
public final class NotificationRows {

    /**
     * @param paymentId null when the shop has no such payment
     * @return false when this message was stored before
     */
    public boolean store(TenantTx tx, String provider, Notification notification, UUID paymentId) {
        return tx.sql().insertInto(PAYMENT_NOTIFICATION).set(PAYMENT_NOTIFICATION.ID, Uuid7.next()).set(PAYMENT_NOTIFICATION.PROVIDER, provider)
                .set(PAYMENT_NOTIFICATION.EVENT_ID, notification.eventId()).set(PAYMENT_NOTIFICATION.PAYMENT_ID, paymentId)
                .set(PAYMENT_NOTIFICATION.BODY, JSONB.jsonb(Json.write(Map.of("reference", notification.reference(), "type", notification.type()))))
                .onConflict(PAYMENT_NOTIFICATION.PROVIDER, PAYMENT_NOTIFICATION.EVENT_ID).doNothing().execute() == 1;
    }

    public void processed(TenantTx tx, String provider, String eventId) {
        tx.sql().update(PAYMENT_NOTIFICATION).set(PAYMENT_NOTIFICATION.PROCESSED_AT, DSL.currentInstant())
                .where(PAYMENT_NOTIFICATION.PROVIDER.eq(provider), PAYMENT_NOTIFICATION.EVENT_ID.eq(eventId), PAYMENT_NOTIFICATION.PROCESSED_AT.isNull()).execute();
    }
}
