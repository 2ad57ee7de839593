package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.inventory.Reservations;
import shop.argosy.commerce.inventory.StockHolding;
import shop.argosy.commerce.inventory.StockReference;
import shop.argosy.commerce.orders.internal.LineRows;
import shop.argosy.commerce.orders.internal.RefundRows;
import shop.argosy.foundation.jobs.Jobs;
import shop.argosy.foundation.jobs.NewJob;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;

/**
 * The books of refunds. Opening one decides and writes everything but the provider's answer: amounts, units that
 * return to stock because they had not been sent, and the job that pays back.
 */
@ApplicationScoped
public class Refunds {

    private final Reservations stock;
    private final Jobs jobs;
    private final Clock clock;
    private final RefundRows rows = new RefundRows();
    private final LineRows lines = new LineRows();

    @Inject
    public Refunds(Reservations stock, Jobs jobs, Clock clock) {
        this.stock = stock;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected Refunds() {
        this(null, null, null);
    }

    /** Oldest first. */
    public List<Refund> ofOrder(TenantTx tx, UUID orderId) {
        return rows.ofOrder(tx, orderId);
    }

    public Refund byId(TenantTx tx, UUID id) {
        return rows.find(tx, id).orElseThrow();
    }

    /** Minor units of the delivery's price that were not paid back yet. */
    public long refundableShipping(TenantTx tx, Order order) {
        return order.totals().shipping().amount() - counted(tx, order).stream().mapToLong(Refund::shipping).sum();
    }

    /**
     * @throws shop.argosy.kernel.Problem 422 for lines or amounts that the order does not have (left)
     */
    public Refund open(TenantTx tx, LockedOrder locked, RefundRequest request) {
        RefundRules.check(locked.order(), request, refundableShipping(tx, locked.order()));
        return write(tx, locked, request);
    }

    /** All that is left, for an order that was cancelled. The units were restocked by the cancellation. */
    public Refund openRest(TenantTx tx, LockedOrder locked, String reason) {
        List<RefundRequest.Line> rest = locked.order().lines().stream().filter(line -> line.refundable() > 0)
                .map(line -> new RefundRequest.Line(line.id(), line.refundable())).toList();
        return write(tx, locked, new RefundRequest(rest, refundableShipping(tx, locked.order()), reason));
    }

    /** @return false when the refund had ended before */
    public boolean finish(TenantTx tx, UUID id) {
        return rows.end(tx, id, Refund.Status.DONE);
    }

    /** The provider refuses. The units count as not refunded; those that were restocked stay in stock. */
    public boolean fail(TenantTx tx, Refund refund) {
        boolean ended = rows.end(tx, refund.id(), Refund.Status.FAILED);
        if (ended) {
            refund.lines().forEach(line -> lines.count(tx, line.lineId(), 0, -line.quantity(), 0));
        }
        return ended;
    }

    private Refund write(TenantTx tx, LockedOrder locked, RefundRequest request) {
        List<Refund> earlier = counted(tx, locked.order());
        UUID id = Uuid7.next();
        List<Refund.Line> parts = new ArrayList<>();
        List<StockHolding> unsent = new ArrayList<>();
        for (RefundRequest.Line wanted : request.lines()) {
            OrderLine line = RefundRules.line(locked.order(), wanted.lineId());
            parts.add(new Refund.Line(line.id(), wanted.quantity(), amount(line, wanted.quantity(), earlier)));
            int returning = Math.min(wanted.quantity(), line.unsent());
            if (returning > 0 && line.locationId() != null) {
                unsent.add(new StockHolding(line.variantId(), line.locationId(), returning));
            }
        }
        stock.restock(tx, unsent, new StockReference("refund", id));
        for (RefundRequest.Line wanted : request.lines()) {
            OrderLine line = RefundRules.line(locked.order(), wanted.lineId());
            lines.count(tx, line.id(), 0, wanted.quantity(), Math.min(wanted.quantity(), line.unsent()));
        }
        long amount = request.shipping() + parts.stream().mapToLong(Refund.Line::amount).sum();
        rows.insert(tx, new Refund(id, locked.order().id(), locked.payment().id(), amount, request.shipping(), request.reason(), Refund.Status.PENDING, clock.instant(), parts));
        jobs.schedule(tx, new NewJob(SettleRefund.JOB, Map.of("refund_id", id), "refund:" + id, clock.instant()));
        return byId(tx, id);
    }

    /** The worth of all units refunded by then, less what was paid back for the line: together it is the line's total. */
    private static long amount(OrderLine line, int quantity, List<Refund> earlier) {
        long paidBack = earlier.stream().flatMap(refund -> refund.lines().stream()).filter(part -> part.lineId().equals(line.id())).mapToLong(Refund.Line::amount).sum();
        return Math.max(0, Allocation.worth(line.total(), line.quantity(), line.refunded() + quantity) - paidBack);
    }

    private List<Refund> counted(TenantTx tx, Order order) {
        return rows.ofOrder(tx, order.id()).stream().filter(refund -> refund.status() != Refund.Status.FAILED).toList();
    }
}
