package shop.argosy.commerce.payments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import shop.argosy.commerce.inventory.Reservations;
import shop.argosy.commerce.payments.NewPayment;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentObserver;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.commerce.payments.internal.MoneyLedger.Kind;
import shop.argosy.foundation.jobs.Jobs;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Uuid7;

/**
 * The one class that moves a payment from status to status. Whatever a provider says may come twice, late or in
 * another order; each step looks at where the payment is, under its lock, and does nothing when the news is old.
 */
@ApplicationScoped
public class PaymentTransitions {

    private static final Duration HELD = Duration.ofMinutes(15);
    private static final Duration FIRST_LOOK = Duration.ofSeconds(15);

    private final PaymentRows rows = new PaymentRows();
    private final MoneyLedger ledger = new MoneyLedger();
    private final Reservations reservations;
    private final PaymentSchedule schedule;
    private final List<PaymentObserver> observers;
    private final Clock clock;

    @Inject
    PaymentTransitions(Reservations reservations, Jobs jobs, @Any Instance<PaymentObserver> observers, Clock clock) {
        this(reservations, jobs, observers.stream().toList(), clock);
    }

    public PaymentTransitions(Reservations reservations, Jobs jobs, Collection<PaymentObserver> observers, Clock clock) {
        this.reservations = reservations;
        this.schedule = new PaymentSchedule(jobs);
        this.observers = List.copyOf(observers);
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected PaymentTransitions() {
        this(null, null, List.of(), null);
    }

    /** A payment that the provider has not heard of yet. It looks after itself from here on. */
    public UUID open(TenantTx tx, NewPayment payment) {
        UUID id = Uuid7.next();
        Instant now = clock.instant();
        rows.insert(tx, id, payment, now, now.plus(HELD));
        reservations.hold(tx, id, payment.claims(), now.plus(HELD));
        schedule.settle(tx, id, now.plus(FIRST_LOOK));
        return id;
    }

    /** @return the payment as it is then */
    public Payment hear(TenantTx tx, UUID id, Verdict verdict) {
        Payment payment = rows.lock(tx, id).orElseThrow();
        rows.note(tx, id, verdict.providerReference(), verdict.redirectUrl(), verdict.reason());
        switch (verdict.status()) {
            case AUTHORIZED -> authorized(tx, payment);
            case DECLINED -> declined(tx, payment);
            case VOIDED -> voided(tx, payment);
            case CAPTURED -> captured(tx, payment, new Money(verdict.captured(), payment.amount().currency()));
            case REQUIRES_ACTION -> follow(tx, payment, PaymentStatus.REQUIRES_ACTION);
            case PENDING -> follow(tx, payment, PaymentStatus.PENDING);
            case UNKNOWN -> { }
        }
        return rows.find(tx, id).orElseThrow();
    }

    /** Nobody wants this payment any more: its units are free, and its money goes back as soon as the provider can be asked. */
    public void abandon(TenantTx tx, Payment locked) {
        if (locked.status().isLive() || locked.owesMoney()) {
            reservations.release(tx, locked.id());
            release(tx, locked);
        }
    }

    /** The money of a placed order is not wanted any more, unless it was taken already. The units are the order's affair. */
    public void release(TenantTx tx, Payment locked) {
        rows.status(tx, locked.id(), PaymentStatus.VOIDING);
        schedule.release(tx, locked.id(), clock.instant());
    }

    /** Money went back. @return true, also when we heard of it before */
    public boolean refunded(TenantTx tx, UUID id, String reference, Money amount) {
        Payment payment = rows.lock(tx, id).orElseThrow();
        if (ledger.write(tx, payment, Kind.REFUNDED, reference, amount)) {
            rows.refunded(tx, id, amount.amount());
            Payment now = rows.find(tx, id).orElseThrow();
            tell(now, observer -> observer.refunded(tx, now, reference, amount));
        }
        return true;
    }

    /** After captured money without an order has gone back there is nothing left to do. */
    public Payment returned(TenantTx tx, UUID id) {
        Payment payment = rows.lock(tx, id).orElseThrow();
        boolean done = payment.status() == PaymentStatus.VOIDING && payment.captured().amount() > 0 && !payment.owesMoney();
        return done ? end(tx, id, PaymentStatus.CAPTURED) : payment;
    }

    /** The payment has its order: from now on the provider is asked for the money until it answers. */
    public void assign(TenantTx tx, Payment locked, UUID orderId) {
        rows.order(tx, locked.id(), orderId);
        schedule.placed(tx, locked.id());
        if (locked.status() == PaymentStatus.AUTHORIZED) {
            rows.status(tx, locked.id(), PaymentStatus.CAPTURING);
        }
    }

    private void authorized(TenantTx tx, Payment payment) {
        if (payment.status().isUndecided()) {
            ledger.write(tx, payment, Kind.AUTHORIZED, payment.id().toString(), payment.amount());
            rows.status(tx, payment.id(), PaymentStatus.AUTHORIZED);
            schedule.place(tx, payment, payment.status() != PaymentStatus.STARTING, clock.instant());
        } else if (payment.status().isFinal() && !payment.hasOrder() && payment.captured().isZero()) {
            ledger.write(tx, payment, Kind.AUTHORIZED, payment.id().toString(), payment.amount());
            release(tx, payment);
        }
    }

    private void declined(TenantTx tx, Payment payment) {
        if (payment.status().isUndecided()) {
            reservations.release(tx, payment.id());
            end(tx, payment.id(), PaymentStatus.DECLINED);
        } else {
            voided(tx, payment);
        }
    }

    private void voided(TenantTx tx, Payment payment) {
        switch (payment.status()) {
            case STARTING, PENDING, REQUIRES_ACTION, AUTHORIZED -> {
                reservations.release(tx, payment.id());
                close(tx, payment, PaymentStatus.VOIDED);
            }
            case VOIDING -> close(tx, payment, PaymentStatus.VOIDED);
            case CAPTURING -> close(tx, payment, PaymentStatus.FAILED);
            case DECLINED, VOIDED, CAPTURED, FAILED -> { }
        }
    }

    private void close(TenantTx tx, Payment payment, PaymentStatus status) {
        Payment now = end(tx, payment.id(), status);
        ledger.write(tx, payment, Kind.VOIDED, References.release(payment.id()), payment.amount());
        tell(now, observer -> observer.voided(tx, now));
    }

    private void captured(TenantTx tx, Payment payment, Money amount) {
        if (!ledger.write(tx, payment, Kind.CAPTURED, References.capture(payment.id()), amount)) {
            return;
        }
        rows.captured(tx, payment.id(), amount.amount());
        if (payment.hasOrder()) {
            Payment now = end(tx, payment.id(), PaymentStatus.CAPTURED);
            tell(now, observer -> observer.captured(tx, now));
        } else if (payment.status().isLive()) {
            schedule.place(tx, end(tx, payment.id(), PaymentStatus.CAPTURED), true, clock.instant());
        } else {
            release(tx, payment);
        }
    }

    /** A final status, with which its jobs have nothing left to do. */
    private Payment end(TenantTx tx, UUID id, PaymentStatus status) {
        schedule.settled(tx, id);
        return rows.status(tx, id, status);
    }

    private void follow(TenantTx tx, Payment payment, PaymentStatus status) {
        if (payment.status() == PaymentStatus.STARTING || payment.status() == PaymentStatus.PENDING && status == PaymentStatus.REQUIRES_ACTION) {
            rows.status(tx, payment.id(), status);
        }
    }

    private void tell(Payment payment, Consumer<PaymentObserver> news) {
        if (payment.hasOrder()) {
            observers.forEach(news);
        }
    }
}
