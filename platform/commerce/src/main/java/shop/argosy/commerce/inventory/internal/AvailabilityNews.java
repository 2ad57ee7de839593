package shop.argosy.commerce.inventory.internal;

import static shop.argosy.schema.default_schema.Sequences.STOCK_CHANGE;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.inventory.StockLevel;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.foundation.outbox.NewEvent;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;

/** Tells when a variant's label changes, and keeps silent about mere numbers. Call it while the level is locked. */
public final class AvailabilityNews {

    private final Outbox outbox;
    private final LevelRows levels = new LevelRows();

    public AvailabilityNews(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param moved the levels that {@code movements}, already written, were made at */
    public void tell(TenantTx tx, Collection<StockLevel> moved, Collection<Movement> movements) {
        Map<UUID, StockState> after = levels.states(tx, variants(moved));
        var before = new HashMap<>(after);
        movements.forEach(movement -> before.computeIfPresent(movement.variantId(), (variant, state) -> state.before(movement.onHand(), movement.reserved())));
        tell(tx, moved, before, after);
    }

    /** @param before the states that the variants of {@code changed} had */
    public void tellSince(TenantTx tx, Collection<StockLevel> changed, Map<UUID, StockState> before) {
        tell(tx, changed, before, levels.states(tx, before.keySet()));
    }

    private void tell(TenantTx tx, Collection<StockLevel> changed, Map<UUID, StockState> before, Map<UUID, StockState> after) {
        Map<UUID, UUID> products = new HashMap<>();
        changed.forEach(level -> products.put(level.variantId(), level.productId()));
        before.keySet().stream().sorted()
                .filter(variant -> before.get(variant).label() != after.get(variant).label())
                .forEach(variant -> publish(tx, variant, products.get(variant)));
    }

    private void publish(TenantTx tx, UUID variant, UUID product) {
        outbox.publish(tx, new NewEvent("stock", variant, tx.sql().nextval(STOCK_CHANGE), Stock.AVAILABILITY_CHANGED,
                Map.of("product_id", product, "variant_id", variant)));
    }

    private static Collection<UUID> variants(Collection<StockLevel> levels) {
        return levels.stream().map(StockLevel::variantId).distinct().toList();
    }
}
