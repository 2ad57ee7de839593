package shop.argosy.commerce.inventory;

import static shop.argosy.commerce.inventory.internal.Movement.Reason.ADJUSTED;
import static shop.argosy.commerce.inventory.internal.Movement.Reason.INITIAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.argosy.commerce.inventory.internal.AvailabilityNews;
import shop.argosy.commerce.inventory.internal.LevelRows;
import shop.argosy.commerce.inventory.internal.Movement;
import shop.argosy.commerce.inventory.internal.StockLedger;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;

/** How many units there are. What shoppers hold while they pay is {@link Reservations}' business. */
@ApplicationScoped
public class Stock {

    /** Told when a variant's {@link Availability} changes; payload {@code {"product_id", "variant_id"}}, aggregate {@code stock} with the variant's id. */
    public static final String AVAILABILITY_CHANGED = "inventory.availability-changed";

    private final StockLocations locations;
    private final AvailabilityNews news;
    private final LevelRows levels = new LevelRows();
    private final StockLedger ledger = new StockLedger();

    @Inject
    public Stock(StockLocations locations, Outbox outbox) {
        this.locations = locations;
        this.news = new AvailabilityNews(outbox);
    }

    /** For CDI's proxy alone. */
    protected Stock() {
        this(null, null);
    }

    /** All locations together, one query. Unknown variants are missing in the answer. */
    public Map<UUID, StockState> of(TenantTx tx, Collection<UUID> variantIds) {
        return variantIds.isEmpty() ? Map.of() : levels.states(tx, variantIds);
    }

    /** @throws Problem 404 for a variant that the shop does not have */
    public void require(TenantTx tx, UUID variantId) {
        if (of(tx, List.of(variantId)).isEmpty()) {
            throw Problem.notFound("variant");
        }
    }

    /** Units on hand at the primary location, one query. Variants that are not kept there are missing in the answer. */
    public Map<UUID, Long> atPrimary(TenantTx tx, Collection<UUID> variantIds) {
        return variantIds.isEmpty() ? Map.of() : levels.atPrimary(tx, variantIds);
    }

    /** Tracked variants with at most {@link StockState#LOW_UP_TO} units, fewest first. */
    public List<LowStock> low(TenantTx tx, int limit) {
        return levels.low(tx, StockState.LOW_UP_TO, limit);
    }

    /** The first levels of new variants, at the primary location. */
    public void open(TenantTx tx, List<NewLevel> first) {
        if (first.isEmpty()) {
            return;
        }
        UUID location = locations.primary(tx);
        levels.create(tx, location, first);
        ledger.write(tx, first.stream().filter(level -> level.onHand() != 0)
                .map(level -> new Movement(level.variantId(), location, INITIAL, level.onHand(), 0, StockReference.NONE)).toList());
    }

    /**
     * Sets what was counted at a location; equal numbers write nothing. What somebody counts is counted from then on,
     * even if it came from a file that did not say so.
     *
     * @param location {@code null} for the primary one
     * @param by who counted, for the ledger
     * @return the level as it is now
     * @throws Problem 404 for a variant or location that the shop does not have; 409 {@code below-reserved} with
     *     {@code reserved}; 422 at {@code /on_hand}
     */
    public StockLevel setOnHand(TenantTx tx, UUID variantId, UUID location, long onHand, StockReference by) {
        UUID place = location == null ? locations.primary(tx) : locations.require(tx, location);
        StockLevel level = count(tx, place, Map.of(variantId, onHand), by).getFirst();
        follow(tx, variantId, new StockPolicy(true, level.policy().oversell()));
        return level;
    }

    public StockLevel setOnHand(TenantTx tx, UUID variantId, UUID location, long onHand) {
        return setOnHand(tx, variantId, location, onHand, StockReference.NONE);
    }

    /** Sets the counts of many variants at the primary location; same rules as for one. */
    public void setOnHand(TenantTx tx, Map<UUID, Long> counts) {
        if (!counts.isEmpty()) {
            count(tx, locations.primary(tx), counts, StockReference.NONE);
        }
    }

    /**
     * Whether a variant is counted and oversold from now on.
     *
     * @throws Problem 409 {@code oversold} when it must no longer be, but is
     */
    public void follow(TenantTx tx, UUID variantId, StockPolicy policy) {
        List<StockLevel> before = levels.lock(tx, Set.of(variantId));
        if (before.stream().allMatch(level -> level.policy().equals(policy))) {
            return;
        }
        if (!policy.oversell() && before.stream().anyMatch(level -> level.available() < 0)) {
            throw Problem.conflict("oversold", "More units of this variant are promised than there are. Count the stock first, then stop selling when sold out.");
        }
        Map<UUID, StockState> states = levels.states(tx, Set.of(variantId));
        levels.follow(tx, variantId, policy);
        news.tellSince(tx, before, states);
    }

    private List<StockLevel> count(TenantTx tx, UUID place, Map<UUID, Long> counts, StockReference by) {
        List<StockLevel> counted = new ArrayList<>();
        List<Movement> movements = new ArrayList<>();
        for (StockLevel level : levelsAt(tx, place, counts.keySet())) {
            StockLevel now = OnHand.change(level, counts.get(level.variantId()));
            if (now.onHand() != level.onHand()) {
                var movement = new Movement(level.variantId(), place, ADJUSTED, now.onHand() - level.onHand(), 0, by);
                levels.move(tx, movement);
                movements.add(movement);
            }
            counted.add(now);
        }
        if (!movements.isEmpty()) {
            ledger.write(tx, movements);
            news.tell(tx, counted, movements);
        }
        return counted;
    }

    /** One level a variant, locked; made with nothing in it where the variant was never kept at this place. */
    private List<StockLevel> levelsAt(TenantTx tx, UUID place, Set<UUID> variants) {
        List<StockLevel> all = levels.lock(tx, variants);
        if (all.stream().map(StockLevel::variantId).distinct().count() < variants.size()) {
            throw Problem.notFound("variant");
        }
        List<StockLevel> here = all.stream().filter(level -> level.locationId().equals(place)).toList();
        if (here.size() == variants.size()) {
            return here;
        }
        Set<UUID> known = here.stream().map(StockLevel::variantId).collect(Collectors.toSet());
        levels.create(tx, place, all.stream().filter(level -> !known.contains(level.variantId()))
                .map(level -> new NewLevel(level.variantId(), level.productId(), level.policy(), 0)).distinct().toList());
        return levelsAt(tx, place, variants);
    }
}
