package shop.argosy.verification.prove;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.ShopRows;

/** Scenario 6: an idempotency key used at once by many, and again with another body. */
final class KeyReuse implements Scenario {

    private static final int CALLS = 20;
    private static final String ORDERS = "SELECT id, number, version, status, payment_status, total FROM orders ORDER BY id";

    @Override
    public int number() {
        return 6;
    }

    @Override
    public String title() {
        return "One key " + CALLS + " times at once, then with another body";
    }

    @Override
    public List<String> run(Trial trial) {
        String variant = trial.shop().someVariant();
        trial.shop().stock(variant, 50);
        Cart cart = Cart.filled(trial.shop(), variant, 1 + trial.chosen(4), trial.shop().shippingMethod(variant));
        String payment = trial.noted("payment", cart.pay("approve", trial.key())).expect(201).text("id");
        String key = trial.key();
        int busy = sameKeyAtOnce(trial, cart, Map.of("payment_id", payment), key);
        otherBody(trial, cart, key, payment);
        return List.of((CALLS - busy) + " x 201 with one answer", busy + " x 409 idempotency-key-in-use", "422 for another body");
    }

    /** @return how many were told that the key is in use */
    private static int sameKeyAtOnce(Trial trial, Cart cart, Map<String, ?> body, String key) {
        List<Answer> answers = AtOnce.run(CALLS, call -> trial.noted("order", cart.place(body, key)));
        var bodies = new HashSet<String>();
        int busy = 0;
        for (Answer answer : answers) {
            if (answer.is(409, "idempotency-key-in-use")) {
                busy++;
            } else {
                bodies.add(answer.expect(201).text("number"));
            }
        }
        NotAsPromised.unlessEqual(1, bodies.size(), "Different orders from one key");
        Answer again = cart.place(body, key).expect(201);
        NotAsPromised.unless(bodies.contains(again.text("number")), "The key answers with another order afterwards");
        trial.acknowledge(again.text("number"));
        return busy;
    }

    private static void otherBody(Trial trial, Cart cart, String key, String payment) {
        Settling.settled(trial);
        try (ShopRows rows = ShopRows.of(trial.shop())) {
            List<String> before = rows.list(ORDERS);
            trial.noted("refused", cart.place(Map.of("payment_id", payment, "total", Map.of("amount", 1, "currency", "EUR")), key)).expect(422);
            NotAsPromised.unlessEqual(before, rows.list(ORDERS), "Orders after a refused call");
        }
    }
}
