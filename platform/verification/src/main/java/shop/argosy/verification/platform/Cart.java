package shop.argosy.verification.platform;

import java.util.Map;

/** A buyer's cart. */
public record Cart(Shop shop, String id) {

    public static final Map<String, String> ADDRESS = Map.of("first_name", "Li", "last_name", "Wei", "address1", "Hauptstr. 1",
            "city", "Berlin", "postal_code", "10115", "country", "DE");

    public static Cart of(Shop shop, String variant, int quantity) {
        return new Cart(shop, shop.postCart(variant, quantity).expect(201).text("id"));
    }

    /** With everything but a payment. */
    public static Cart filled(Shop shop, String variant, int quantity, String shippingMethod) {
        Cart cart = of(shop, variant, quantity);
        cart.fill(shippingMethod).expect(200);
        return cart;
    }

    public Answer fill(String shippingMethod) {
        return patch(Map.of("email", "buyer-" + id.hashCode() + "@example.com", "shipping_address", ADDRESS, "shipping_method", shippingMethod));
    }

    public Answer patch(Map<String, ?> changes) {
        return Http.json("PATCH", url(""), changes);
    }

    public Answer get(String path) {
        return Http.get(url(path));
    }

    public Answer pay(String outcome, String key) {
        return Http.json("POST", url("/payments"), Map.of("provider", "sandbox", "data", Map.of("outcome", outcome)), "Idempotency-Key", key);
    }

    public Answer place(Map<String, ?> body, String key) {
        return Http.json("POST", url("/order"), body, "Idempotency-Key", key);
    }

    private String url(String path) {
        return shop.storefrontApi("/carts/" + id + path);
    }
}
