package shop.argosy.verification.prove;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.NotAsPromised;

/** Scenario 5: one paid cart, placed from many tabs with a key each. */
final class DoubleTab implements Scenario {

    private static final int TABS = 20;

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String title() {
        return TABS + " tabs place the same paid cart";
    }

    @Override
    public List<String> run(Trial trial) {
        String variant = trial.shop().someVariant();
        trial.shop().stock(variant, 50);
        Cart cart = Cart.filled(trial.shop(), variant, 2, trial.shop().shippingMethod(variant));
        String payment = trial.noted("payment", cart.pay("approve", trial.key())).expect(201).text("id");
        List<Answer> answers = AtOnce.run(TABS, tab -> trial.noted("order", cart.place(Map.of("payment_id", payment), trial.key())));
        Map<Integer, Long> statuses = answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
        NotAsPromised.unlessEqual(Map.of(201, 1L, 200, TABS - 1L), statuses, "Statuses");
        List<String> numbers = answers.stream().map(answer -> answer.text("number")).distinct().toList();
        NotAsPromised.unlessEqual(1, numbers.size(), "Different order numbers");
        trial.acknowledge(numbers.getFirst());
        return List.of("1 x 201", (TABS - 1) + " x 200 with the same number");
    }
}
