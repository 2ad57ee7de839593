package shop.argosy.commerce.payments.internal;

import static shop.argosy.schema.default_schema.Tables.PAYMENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.commerce.payments.NewPayment;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Money;
import shop.argosy.schema.default_schema.tables.records.PaymentRecord;

/** Rows of payment. */
public final class PaymentRows {

    public void insert(TenantTx tx, UUID id, NewPayment payment, Instant now, Instant expiresAt) {
        tx.sql().insertInto(PAYMENT).set(PAYMENT.ID, id).set(PAYMENT.CART_ID, payment.cartId()).set(PAYMENT.CART_VERSION, payment.cartVersion())
                .set(PAYMENT.PROVIDER, payment.provider()).set(PAYMENT.STATUS, PaymentStatus.STARTING.column())
                .set(PAYMENT.AMOUNT, payment.amount().amount()).set(PAYMENT.CURRENCY, payment.amount().currency().getCurrencyCode())
                .set(PAYMENT.EXPIRES_AT, expiresAt).set(PAYMENT.CREATED_AT, now).set(PAYMENT.UPDATED_AT, now).execute();
    }

    public Optional<Payment> find(TenantTx tx, UUID id) {
        return tx.sql().selectFrom(PAYMENT).where(PAYMENT.ID.eq(id)).fetchOptional(PaymentRows::read);
    }

    public Optional<Payment> lock(TenantTx tx, UUID id) {
        return tx.sql().selectFrom(PAYMENT).where(PAYMENT.ID.eq(id)).forNoKeyUpdate().fetchOptional(PaymentRows::read);
    }

    /** Oldest first, locked in that order. */
    public List<Payment> lockOfCart(TenantTx tx, String cartId) {
        return tx.sql().selectFrom(PAYMENT).where(PAYMENT.CART_ID.eq(cartId)).orderBy(PAYMENT.ID).forNoKeyUpdate().fetch(PaymentRows::read);
    }

    public List<Payment> ofCarts(TenantTx tx, Collection<String> carts) {
        return tx.sql().selectFrom(PAYMENT).where(PAYMENT.CART_ID.in(carts)).fetch(PaymentRows::read);
    }

    /** Oldest first. */
    public List<Payment> ofOrder(TenantTx tx, UUID orderId) {
        return tx.sql().selectFrom(PAYMENT).where(PAYMENT.ORDER_ID.eq(orderId)).orderBy(PAYMENT.ID).fetch(PaymentRows::read);
    }

    /** Payments that should have become an order or gone back before {@code since}. */
    public int countUnplaced(TenantTx tx, Instant since) {
        return tx.sql().fetchCount(PAYMENT, PAYMENT.ORDER_ID.isNull().and(PAYMENT.UPDATED_AT.lt(since))
                .and(PAYMENT.STATUS.in(PaymentStatus.AUTHORIZED.column(), PaymentStatus.VOIDING.column()).or(PAYMENT.CAPTURED.gt(PAYMENT.REFUNDED))));
    }

    public Payment status(TenantTx tx, UUID id, PaymentStatus status) {
        return one(tx.sql().update(PAYMENT).set(PAYMENT.STATUS, status.column()).set(PAYMENT.UPDATED_AT, DSL.currentInstant()).set(PAYMENT.VERSION, PAYMENT.VERSION.plus(1))
                .where(PAYMENT.ID.eq(id)).returning().fetchOptional());
    }

    /** What the provider said besides the status; null leaves a value as it is. */
    public void note(TenantTx tx, UUID id, String providerReference, String redirectUrl, String failure) {
        tx.sql().update(PAYMENT).set(PAYMENT.PROVIDER_REFERENCE, DSL.coalesce(DSL.val(providerReference), PAYMENT.PROVIDER_REFERENCE))
                .set(PAYMENT.REDIRECT_URL, DSL.coalesce(DSL.val(redirectUrl), PAYMENT.REDIRECT_URL))
                .set(PAYMENT.FAILURE, DSL.coalesce(DSL.val(failure), PAYMENT.FAILURE)).where(PAYMENT.ID.eq(id)).execute();
    }

    public void order(TenantTx tx, UUID id, UUID orderId) {
        tx.sql().update(PAYMENT).set(PAYMENT.ORDER_ID, orderId).where(PAYMENT.ID.eq(id)).execute();
    }

    public void captured(TenantTx tx, UUID id, long amount) {
        tx.sql().update(PAYMENT).set(PAYMENT.CAPTURED, amount).where(PAYMENT.ID.eq(id)).execute();
    }

    public void refunded(TenantTx tx, UUID id, long more) {
        tx.sql().update(PAYMENT).set(PAYMENT.REFUNDED, PAYMENT.REFUNDED.plus(more)).set(PAYMENT.UPDATED_AT, DSL.currentInstant()).where(PAYMENT.ID.eq(id)).execute();
    }

    private static Payment one(Optional<PaymentRecord> row) {
        return row.map(PaymentRows::read).orElseThrow();
    }

    private static Payment read(PaymentRecord row) {
        return new Payment(row.getId(), row.getCartId(), row.getCartVersion(), row.getOrderId(), row.getProvider(), row.getProviderReference(),
                PaymentStatus.read(row.getStatus()), money(row, row.getAmount()), money(row, row.getCaptured()), money(row, row.getRefunded()),
                row.getRedirectUrl(), row.getFailure(), row.getExpiresAt(), row.getCreatedAt());
    }

    private static Money money(PaymentRecord row, long amount) {
        return Money.of(amount, row.getCurrency());
    }

    public int forgetLinks(TenantTx tx, Collection<String> carts) {
        return tx.sql().update(PAYMENT).setNull(PAYMENT.REDIRECT_URL).where(PAYMENT.CART_ID.in(carts), PAYMENT.REDIRECT_URL.isNotNull()).execute();
    }
}
