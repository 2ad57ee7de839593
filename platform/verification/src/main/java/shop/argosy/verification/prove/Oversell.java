package shop.argosy.verification.prove;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.NotAsPromised;

/** Scenario 3: more buyers than units, all at once. */
final class Oversell implements Scenario {

    private static final int BUYERS = 100;
    private static final int UNITS = 10;
    private static final String ORDERED = "ordered";
    private static final String SOLD_OUT = "sold-out";

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String title() {
        return BUYERS + " buyers for " + UNITS + " units at once";
    }

    @Override
    public List<String> run(Trial trial) {
        String variant = trial.shop().someVariant();
        trial.shop().stock(variant, UNITS);
        String method = trial.shop().shippingMethod(variant);
        Map<String, Long> ends = AtOnce.run(BUYERS, number -> buy(trial, variant, method)).stream()
                .collect(Collectors.groupingBy(end -> end, TreeMap::new, Collectors.counting()));
        NotAsPromised.unlessEqual(Map.of(ORDERED, (long) UNITS, SOLD_OUT, (long) (BUYERS - UNITS)), ends, "How the buyers ended");
        NotAsPromised.unlessEqual(UNITS, Math.toIntExact(trial.acknowledged().stream().distinct().count()), "Different order numbers");
        return List.of(ends.get(ORDERED) + " ordered", ends.get(SOLD_OUT) + " sold out", "0 server errors");
    }

    private static String buy(Trial trial, String variant, String method) {
        Answer made = trial.noted("cart", trial.shop().postCart(variant, 1));
        if (made.status() != 201) {
            return end(made);
        }
        var cart = new Cart(trial.shop(), made.text("id"));
        Answer filled = trial.noted("details", cart.fill(method));
        if (filled.status() != 200) {
            return end(filled);
        }
        Answer paid = trial.noted("payment", cart.pay("approve", trial.key()));
        return paid.status() == 201 ? place(trial, cart, paid) : end(paid);
    }

    private static String place(Trial trial, Cart cart, Answer paid) {
        Answer placed = trial.noted("order", cart.place(Collections.singletonMap("payment_id", paid.text("id")), trial.key()));
        if (placed.status() != 201) {
            return end(placed);
        }
        trial.acknowledge(placed.text("number"));
        return ORDERED;
    }

    private static String end(Answer answer) {
        return answer.is(409, SOLD_OUT) ? SOLD_OUT : answer.toString();
    }
}
