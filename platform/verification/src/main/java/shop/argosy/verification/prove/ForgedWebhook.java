package shop.argosy.verification.prove;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import shop.argosy.adapters.sandbox.Sandbox;
import shop.argosy.plugin.payment.SignedMessage;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Shop;
import shop.argosy.verification.platform.ShopRows;

/** Scenario 8: messages that say "approved" and do not come from the provider, not now or not for this shop. */
final class ForgedWebhook implements Scenario {

    private static final String SIGNATURE = "sandbox-signature";
    private static final List<String> STATE = List.of("SELECT id, status, captured, version FROM payment ORDER BY id",
            "SELECT event_id FROM payment_notification ORDER BY event_id", "SELECT id FROM orders ORDER BY id", "SELECT id FROM money_ledger ORDER BY id");

    @Override
    public int number() {
        return 8;
    }

    @Override
    public String title() {
        return "Forged, replayed and foreign webhooks";
    }

    @Override
    public List<String> run(Trial trial) {
        String variant = trial.shop().someVariant();
        trial.shop().stock(variant, 50);
        Cart cart = Cart.filled(trial.shop(), variant, 1, trial.shop().shippingMethod(variant));
        String payment = trial.noted("payment", cart.pay("challenge", trial.key())).expect(201).text("id");
        try (ShopRows rows = ShopRows.of(trial.shop()); ShopRows others = ShopRows.of(trial.neighbour());
                var sandbox = new Sandbox(trial.shop().platform().sandbox(), Clock.systemUTC())) {
            byte[] body = approval(rows.list("SELECT provider_reference FROM payment WHERE id = '" + payment + "'").getFirst());
            Instant now = Instant.now();
            SignedMessage genuine = sandbox.sign(rows.tenant(), body, now);
            List<SignedMessage> forged = List.of(tampered(genuine), new SignedMessage(Map.of(SIGNATURE, "nonsense"), body),
                    new SignedMessage(Map.of(SIGNATURE, genuine.headers().get(SIGNATURE)), approval("another-payment")),
                    sandbox.sign(rows.tenant(), body, now.minus(Duration.ofHours(1))), sandbox.sign(others.tenant(), body, now));
            refused(trial, rows, forged);
            deliver(trial.shop(), genuine).expect(204);
            NotAsPromised.unlessEqual("requires_action", cart.get("/payments/" + payment).expect(200).text("status"), "A payment that its provider knows as unconfirmed");
            return List.of(forged.size() + " x 401 and nothing changed", "control: the genuine one taken");
        }
    }

    private static void refused(Trial trial, ShopRows rows, List<SignedMessage> forged) {
        List<List<String>> before = state(rows);
        forged.forEach(message -> trial.noted("refused", deliver(trial.shop(), message)).expect(401));
        NotAsPromised.unlessEqual(before, state(rows), "The shop's payments, notifications, orders and money");
    }

    private static Answer deliver(Shop shop, SignedMessage message) {
        return Http.bytes("POST", shop.storefrontApi("/payment-webhooks/sandbox"), "application/json", message.body(), SIGNATURE, message.headers().get(SIGNATURE));
    }

    private static SignedMessage tampered(SignedMessage genuine) {
        String signature = genuine.headers().get(SIGNATURE);
        char last = signature.charAt(signature.length() - 1);
        return new SignedMessage(Map.of(SIGNATURE, signature.substring(0, signature.length() - 1) + (last == '0' ? '1' : '0')), genuine.body());
    }

    private static byte[] approval(String reference) {
        return Http.toBytes(Map.of("id", reference + ".forged", "type", "payment.authorized", "reference", reference));
    }

    private static List<List<String>> state(ShopRows rows) {
        return STATE.stream().map(rows::list).toList();
    }
}
