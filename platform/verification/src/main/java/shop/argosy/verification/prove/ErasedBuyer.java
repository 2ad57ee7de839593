package shop.argosy.verification.prove;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import shop.argosy.verification.audit.CertificateFile;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Shop;
import shop.argosy.verification.platform.ShopRows;

/** Scenario 31: a buyer with twelve values that nobody else has is erased; nothing of them is left, and the books are as before. */
final class ErasedBuyer implements Scenario {

    private static final List<String> BOOKS = List.of(
            "SELECT number, subtotal, discount, shipping, tax, total, rules, status, payment_status, fulfilment_status FROM orders ORDER BY number",
            "SELECT order_id, position, title, quantity, unit_price, discount, tax, total, shipped, refunded FROM order_line ORDER BY 1, 2",
            "SELECT order_id, status, amount, captured, refunded FROM payment ORDER BY 1, 3", "SELECT order_id, amount, shipping, status FROM refund ORDER BY 1, 2",
            "SELECT order_id, kind, amount, reference FROM money_ledger ORDER BY 1, 2, 4");

    @Override
    public int number() {
        return 31;
    }

    @Override
    public String title() {
        return "A buyer is erased";
    }

    @Override
    public List<String> run(Trial trial) {
        Shop shop = trial.shop();
        String variant = shop.someVariant();
        shop.stock(variant, 50);
        String method = shop.shippingMethod(variant);
        var erased = Canaries.of(trial);
        var staying = Canaries.of(trial);
        String first = bought(trial, variant, method, erased);
        String second = bought(trial, variant, method, erased);
        String other = bought(trial, variant, method, staying);
        Cart.of(shop, variant, 1).patch(Map.of("email", erased.email(), "shipping_address", erased.shipping())).expect(200);
        List.of(first, other).forEach(number -> ship(shop, number));
        Settling.settled(trial);
        refusedWhileOpen(trial, erased, second);
        ship(shop, second);
        foundByStaff(shop, erased, 2);
        String control = control(trial, staying, other, erased);
        return erase(trial, erased, staying, control);
    }

    private static List<String> erase(Trial trial, Canaries erased, Canaries staying, String control) {
        Shop shop = trial.shop();
        try (ShopRows rows = ShopRows.of(shop)) {
            List<List<String>> before = BOOKS.stream().map(rows::list).toList();
            Answer answer = trial.noted("erasure", erasure(shop, erased)).expect(201);
            var everywhere = new Everywhere(shop.platform());
            NotAsPromised.unlessEqual(List.of(), everywhere.find(erased.all()), "What is left of the erased buyer");
            NotAsPromised.unlessEqual(before, BOOKS.stream().map(rows::list).toList(), "The books of the shop");
            NotAsPromised.unlessEqual(0L, rows.count("SELECT count(*) FROM data_key k JOIN orders o ON o.data_key_id = k.id WHERE o.email IS NULL AND k.wrapped IS NOT NULL"), "Keys that were kept");
            certified(answer);
            erasure(shop, erased).expect(404);
            foundByStaff(shop, erased, 0);
            foundByStaff(shop, staying, 1);
            return List.of("12 values of 2 orders and a cart: 0 hits in " + everywhere.extent(), "books unchanged", "certificate verifies offline", "controls: " + control);
        }
    }

    private static String bought(Trial trial, String variant, String method, Canaries buyer) {
        Cart cart = Cart.of(trial.shop(), variant, 1);
        cart.patch(Map.of("email", buyer.email(), "shipping_address", buyer.shipping(), "billing_address", buyer.billing(), "shipping_method", method)).expect(200);
        String payment = trial.noted("payment", cart.pay("approve", trial.key())).expect(201).text("id");
        String number = trial.noted("order", cart.place(Map.of("payment_id", payment), trial.key())).expect(201).text("number");
        trial.acknowledge(number);
        return number;
    }

    private static void ship(Shop shop, String number) {
        Http.json("POST", shop.merchantApi("/orders/" + number + "/shipments"), Map.of("carrier", "Post", "tracking_number", "T" + number), shop.authorization()).expect(201);
    }

    private static Answer erasure(Shop shop, Canaries buyer) {
        return Http.json("POST", shop.merchantApi("/privacy/erasures"), Map.of("email", buyer.email()), shop.authorization());
    }

    private static void refusedWhileOpen(Trial trial, Canaries buyer, String open) {
        Answer refused = trial.noted("refused", erasure(trial.shop(), buyer)).expect(409);
        NotAsPromised.unlessEqual(open, refused.json().path("orders").path(0).asText(), "The open order that stands against the erasure");
    }

    /** Everybody who may be found is found by e-mail, telephone and name, and nobody else. */
    private static void foundByStaff(Shop shop, Canaries buyer, int orders) {
        for (String typed : List.of(buyer.email(), buyer.phone(), "anna" + buyer.mark())) {
            Answer found = Http.get(shop.merchantApi("/orders?q=" + typed.replace("@", "%40")), shop.authorization()).expect(200);
            NotAsPromised.unlessEqual(orders, found.json().path("items").size(), "Orders found by a buyer's data");
        }
    }

    /** The same search finds what stands somewhere in the clear: in a table, an index and a file; and sealed values are there before. */
    private static String control(Trial trial, Canaries staying, String order, Canaries erased) {
        Shop shop = trial.shop();
        String planted = "planted" + staying.mark();
        String csv = "Handle,Title\n" + planted + ",The " + planted + "\n";
        Http.bytes("POST", shop.merchantApi("/product-imports?format=shopify"), "text/csv", csv.getBytes(StandardCharsets.UTF_8), shop.authorization()).expect(202);
        Settling.until(() -> Http.get(shop.storefrontApi("/search?q=" + planted)).json().path("items").size() == 1, "The planted product is not found by the shop's search");
        List<String> hits = new Everywhere(shop.platform()).find(List.of(planted));
        for (String place : List.of("table", "search", "file storage")) {
            NotAsPromised.unless(hits.stream().anyMatch(hit -> hit.startsWith(place)), "The search is blind: it does not find a planted text in the " + place + ": " + hits);
        }
        JsonNode read = shop.order(order).expect(200).json();
        NotAsPromised.unlessEqual(staying.email(), read.path("email").asText(), "The e-mail address that staff read");
        NotAsPromised.unlessEqual(List.of(), new Everywhere(shop.platform()).find(erased.all()), "What lies in the clear before anybody is erased");
        return hits.size() + " hits of a planted text, 409 while an order was open, the neighbour still readable";
    }

    private static void certified(Answer answer) {
        var certificate = new CertificateFile(answer.json());
        NotAsPromised.unlessEqual("", certificate.objection(Map.of()).orElse(""), "The certificate");
        JsonNode content = answer.json().path("certificate");
        NotAsPromised.unlessEqual(3, content.path("keys").size(), "Keys that were dropped");
        NotAsPromised.unlessEqual(0, content.path("check").path("found").size(), "What the check of the erasure found");
        var forged = answer.json().deepCopy();
        ((ObjectNode) forged.path("certificate")).put("requested_as", "nobody");
        NotAsPromised.unless(new CertificateFile(forged).objection(Map.of()).isPresent(), "A changed certificate passes");
    }
}
