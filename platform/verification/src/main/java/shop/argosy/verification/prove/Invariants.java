package shop.argosy.verification.prove;

import java.util.List;
import java.util.Map;
import shop.argosy.adapters.sandbox.Books;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Shop;
import shop.argosy.verification.platform.ShopRows;

/** What must hold of a shop whatever happened to it. */
final class Invariants {

    private final Trial trial;
    private final ShopRows rows;

    private Invariants(Trial trial, ShopRows rows) {
        this.trial = trial;
        this.rows = rows;
    }

    /** @throws NotAsPromised naming the first that does not hold */
    static void check(Trial trial) {
        Settling.settled(trial);
        try (ShopRows rows = ShopRows.of(trial.shop())) {
            var invariants = new Invariants(trial, rows);
            invariants.money();
            invariants.stock();
            invariants.orders();
            invariants.isolation();
            invariants.outbox();
        }
    }

    /** I1: the provider's books, our payments and our ledger say the same; what was captured has an order or went back. */
    private void money() {
        List<String> theirs = new Books(trial.shop().platform().sandbox().resolve("books")).balances(rows.tenant()).stream()
                .filter(balance -> balance.captured().amount() > 0)
                .map(balance -> balance.reference() + " " + balance.captures() + " " + balance.captured().amount() + " " + balance.refunded().amount()).sorted().toList();
        List<String> ours = rows.list("SELECT provider_reference, 1, captured, refunded FROM payment WHERE captured > 0 ORDER BY 1");
        NotAsPromised.unlessEqual(theirs, ours, "I1: captures and refunds at the provider");
        same("I1: the money ledger", """
                SELECT id, captured, refunded FROM payment WHERE captured > 0 ORDER BY 1""", """
                SELECT payment_id, sum(amount) FILTER (WHERE kind = 'captured'), coalesce(sum(amount) FILTER (WHERE kind = 'refunded'), 0)
                FROM money_ledger GROUP BY 1 HAVING count(*) FILTER (WHERE kind = 'captured') > 0 ORDER BY 1""");
        none("I1: captured payments without an order", "SELECT id FROM payment WHERE order_id IS NULL AND captured > refunded");
    }

    /** I2: levels are the sums of their ledger, units on hold are those of running payments, units sold those of the orders. */
    private void stock() {
        same("I2: stock levels", "SELECT variant_id, on_hand, reserved FROM stock_level WHERE on_hand <> 0 OR reserved <> 0 ORDER BY 1", """
                SELECT variant_id, sum(on_hand), sum(reserved) FROM stock_ledger GROUP BY 1 HAVING sum(on_hand) <> 0 OR sum(reserved) <> 0 ORDER BY 1""");
        none("I2: levels below what is reserved", "SELECT variant_id FROM stock_level WHERE tracked AND NOT oversell AND on_hand < reserved");
        same("I2: units on hold", "SELECT variant_id, reserved FROM stock_level WHERE reserved > 0 ORDER BY 1",
                "SELECT variant_id, sum(quantity) FROM stock_reservation WHERE state = 'held' GROUP BY 1 ORDER BY 1");
        same("I2: units sold", "SELECT variant_id, sum(quantity) FROM order_line GROUP BY 1 ORDER BY 1",
                "SELECT variant_id, -sum(on_hand) FROM stock_ledger WHERE reason = 'sold' GROUP BY 1 ORDER BY 1");
    }

    /** I3: every order that a buyer was told of can be read; a cart has at most one. */
    private void orders() {
        for (String number : trial.acknowledged()) {
            NotAsPromised.unlessEqual(number, trial.shop().order(number).expect(200).text("number"), "I3: an acknowledged order");
        }
        NotAsPromised.unlessEqual(trial.acknowledged().stream().distinct().count(), rows.count("SELECT count(*) FROM orders"), "I3: orders");
        none("I3: carts with two orders", "SELECT cart_id FROM orders GROUP BY 1 HAVING count(*) > 1");
        same("I3: orders with their payment", "SELECT id FROM orders ORDER BY 1", "SELECT order_id FROM payment WHERE order_id IS NOT NULL ORDER BY 1");
    }

    /** I4: the neighbour cannot read this shop's orders, carts or variants, and has nothing of them. */
    private void isolation() {
        Shop neighbour = trial.neighbour();
        for (String path : List.of("", "/orders", "/products")) {
            Http.get(trial.shop().merchantApi(path), neighbour.authorization()).expect(404);
        }
        rows.list("SELECT id FROM cart LIMIT 3").forEach(cart -> Http.get(neighbour.storefrontApi("/carts/" + cart)).expect(404));
        String variant = rows.list("SELECT variant_id FROM stock_level LIMIT 1").getFirst();
        var foreign = Http.json("POST", neighbour.storefrontApi("/carts"), Map.of("lines", List.of(Map.of("variant_id", variant, "quantity", 1))));
        NotAsPromised.unless(foreign.status() == 404 || foreign.status() == 422, "I4: a foreign variant in a cart: " + foreign);
        try (ShopRows others = ShopRows.of(neighbour)) {
            NotAsPromised.unlessEqual(0L, others.count("SELECT (SELECT count(*) FROM orders) + (SELECT count(*) FROM payment)"), "I4: orders and payments of the neighbour");
        }
    }

    /** I5: every event was delivered, and in the order of its aggregate's versions. */
    private void outbox() {
        none("I5: events with an error", "SELECT type, last_error FROM event WHERE last_error IS NOT NULL");
        none("I5: events that overtook an earlier one", """
                SELECT later.type FROM event later JOIN event earlier USING (aggregate_type, aggregate_id)
                WHERE later.aggregate_version > earlier.aggregate_version AND later.published_at < earlier.published_at""");
        none("I5: orders without an event", "SELECT id FROM orders WHERE NOT EXISTS (SELECT FROM event WHERE aggregate_id = orders.id)");
    }

    private void same(String what, String promised, String found) {
        NotAsPromised.unlessEqual(rows.list(promised), rows.list(found), what);
    }

    private void none(String what, String query) {
        NotAsPromised.unlessEqual(List.of(), rows.list(query), what);
    }
}
