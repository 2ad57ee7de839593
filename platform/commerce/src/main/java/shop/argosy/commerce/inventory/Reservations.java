package shop.argosy.commerce.inventory;

import static shop.argosy.commerce.inventory.internal.Movement.Reason.RELEASED;
import static shop.argosy.commerce.inventory.internal.Movement.Reason.RESERVED;
import static shop.argosy.commerce.inventory.internal.Movement.Reason.RESTOCKED;
import static shop.argosy.commerce.inventory.internal.Movement.Reason.SOLD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.argosy.commerce.inventory.internal.AvailabilityNews;
import shop.argosy.commerce.inventory.internal.LevelRows;
import shop.argosy.commerce.inventory.internal.Movement;
import shop.argosy.commerce.inventory.internal.ReservationRows;
import shop.argosy.commerce.inventory.internal.StockLedger;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;

/**
 * Units that belong to a payment under way: held when it starts, released when it fails or expires, consumed when the
 * order is placed. Whoever calls this holds the payment's lock, so that the calls for one payment follow each other.
 */
@ApplicationScoped
public class Reservations {

    private final AvailabilityNews news;
    private final LevelRows levels = new LevelRows();
    private final StockLedger ledger = new StockLedger();
    private final ReservationRows reservations = new ReservationRows();

    @Inject
    public Reservations(Outbox outbox) {
        this.news = new AvailabilityNews(outbox);
    }

    /** For CDI's proxy alone. */
    protected Reservations() {
        this(null);
    }

    /**
     * Holds all claims or none: one conditional statement a variant, in ascending order. A claim is held at one
     * location, the primary one if it has enough. Untracked variants hold nothing. What the payment held before and
     * released is held anew.
     *
     * @throws Problem 409 {@code sold-out} with {@code lines}, a list of {@link Shortage}; let it end the transaction
     */
    public void hold(TenantTx tx, UUID paymentId, Collection<StockClaim> claims, Instant expiresAt) {
        TreeMap<UUID, Long> wanted = claims.stream().collect(Collectors.toMap(StockClaim::variantId, StockClaim::quantity, Math::addExact, TreeMap::new));
        Map<UUID, List<StockLevel>> places = levels.read(tx, wanted.keySet()).stream().collect(Collectors.groupingBy(StockLevel::variantId));
        List<StockHolding> held = new ArrayList<>();
        List<UUID> missing = new ArrayList<>();
        wanted.forEach((variant, quantity) -> {
            List<StockLevel> known = places.getOrDefault(variant, List.of());
            if (!known.isEmpty() && !known.getFirst().policy().tracked()) {
                return;
            }
            known.stream().map(StockLevel::locationId).filter(location -> levels.reserve(tx, variant, location, quantity)).findFirst()
                    .ifPresentOrElse(location -> held.add(new StockHolding(variant, location, Math.toIntExact(quantity))), () -> missing.add(variant));
        });
        if (!missing.isEmpty()) {
            throw soldOut(tx, wanted, missing);
        }
        record(tx, paymentId, held, expiresAt, places);
    }

    private void record(TenantTx tx, UUID paymentId, List<StockHolding> held, Instant expiresAt, Map<UUID, List<StockLevel>> places) {
        if (held.isEmpty()) {
            return;
        }
        if (reservations.hold(tx, paymentId, held, expiresAt) != held.size()) {
            throw new IllegalStateException("Payment " + paymentId + " holds units already.");
        }
        List<Movement> movements = held.stream()
                .map(units -> new Movement(units.variantId(), units.locationId(), RESERVED, 0, units.quantity(), StockReference.payment(paymentId))).toList();
        ledger.write(tx, movements);
        news.tell(tx, held.stream().map(units -> places.get(units.variantId()).getFirst()).toList(), movements);
    }

    private Problem soldOut(TenantTx tx, Map<UUID, Long> wanted, List<UUID> missing) {
        Map<UUID, StockState> now = levels.states(tx, missing);
        List<Shortage> lines = missing.stream().map(variant -> new Shortage(variant, wanted.get(variant),
                now.containsKey(variant) ? Math.max(0, now.get(variant).available()) : 0)).toList();
        return Problem.conflict("sold-out", "There are not enough units left. Lower the quantity or take the line out, then pay again.").with("lines", lines);
    }

    /** Gives the units back. Nothing happens when the payment holds none. */
    public void release(TenantTx tx, UUID paymentId) {
        move(tx, paymentId, ReservationRows.RELEASED,
                units -> new Movement(units.variantId(), units.locationId(), RELEASED, 0, -units.quantity(), StockReference.payment(paymentId)));
    }

    /**
     * The units leave the stock: on hand and reserved both fall. A second call changes nothing.
     *
     * @return what was taken and from where, by variant; nothing for untracked variants
     * @throws Problem 409 {@code reservation-expired} when the units were released meanwhile: hold them again first
     */
    public List<StockHolding> consume(TenantTx tx, UUID paymentId) {
        move(tx, paymentId, ReservationRows.CONSUMED,
                units -> new Movement(units.variantId(), units.locationId(), SOLD, -units.quantity(), -units.quantity(), StockReference.payment(paymentId)));
        List<ReservationRows.Row> rows = reservations.of(tx, paymentId);
        if (!rows.isEmpty() && rows.stream().allMatch(row -> row.state().equals(ReservationRows.RELEASED))) {
            throw Problem.conflict("reservation-expired", "The units were held for 15 minutes and are free again. Start the payment anew.");
        }
        return rows.stream().filter(row -> row.state().equals(ReservationRows.CONSUMED)).map(ReservationRows.Row::holding).toList();
    }

    /** Units that came back, or were never sent. What is no longer kept at that location is not counted. */
    public void restock(TenantTx tx, List<StockHolding> units, StockReference reference) {
        List<StockLevel> locked = levels.lock(tx, variants(units));
        apply(tx, locked, units.stream().filter(unit -> locked.stream().anyMatch(level -> isAt(level, unit)))
                .map(unit -> new Movement(unit.variantId(), unit.locationId(), RESTOCKED, unit.quantity(), 0, reference)).toList());
    }

    public void restock(TenantTx tx, UUID variantId, UUID locationId, int quantity, StockReference reference) {
        restock(tx, List.of(new StockHolding(variantId, locationId, quantity)), reference);
    }

    /** Payments that hold units past their time, longest overdue first. */
    public List<UUID> expired(TenantTx tx, Instant now, int limit) {
        return reservations.expired(tx, now, limit);
    }

    /** Levels are locked before reservations, as everywhere. */
    private void move(TenantTx tx, UUID paymentId, String state, Function<StockHolding, Movement> movement) {
        List<StockHolding> known = reservations.of(tx, paymentId).stream().map(ReservationRows.Row::holding).toList();
        if (known.isEmpty()) {
            return;
        }
        List<StockLevel> locked = levels.lock(tx, variants(known));
        apply(tx, locked, reservations.end(tx, paymentId, state).stream().map(movement).toList());
    }

    private void apply(TenantTx tx, List<StockLevel> locked, List<Movement> movements) {
        if (movements.isEmpty()) {
            return;
        }
        movements.forEach(movement -> levels.move(tx, movement));
        ledger.write(tx, movements);
        news.tell(tx, locked, movements);
    }

    private static Set<UUID> variants(List<StockHolding> units) {
        return units.stream().map(StockHolding::variantId).collect(Collectors.toSet());
    }

    private static boolean isAt(StockLevel level, StockHolding unit) {
        return level.variantId().equals(unit.variantId()) && level.locationId().equals(unit.locationId());
    }
}
