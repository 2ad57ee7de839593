package shop.argosy.verification.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A shop that signed up for the occasion, with its merchant's token. */
public record Shop(RunningPlatform platform, String address, String token) {

    public static final String PASSWORD = "quiet-harbour-17";

    public static Shop signUp(RunningPlatform platform) {
        String address = freshAddress();
        Answer answer = signUp(platform, address).expect(201);
        return new Shop(platform, address, answer.text("access_token"));
    }

    public static Answer signUp(RunningPlatform platform, String address) {
        return Http.json("POST", platform.api("/signup"), Map.of("email", address + "@example.com", "password", PASSWORD, "shop", address,
                "name", "海风 " + address, "template", "ondrine", "country", "DE", "currency", "EUR", "locale", "en"));
    }

    /** Several runs share a platform: never the same twice, whatever the seed. */
    public static String freshAddress() {
        byte[] bytes = new byte[6];
        ThreadLocalRandom.current().nextBytes(bytes);
        return "proof-" + HexFormat.of().formatHex(bytes);
    }

    public String url() {
        return platform.shopUrl(address);
    }

    public String storefrontApi(String path) {
        return url() + "/api/v1" + path;
    }

    public String merchantApi(String path) {
        return platform.api("/shops/" + address + path);
    }

    public String[] authorization() {
        return new String[]{"Authorization", "Bearer " + token};
    }

    /** A variant that can be bought. */
    public String someVariant() {
        for (JsonNode product : Http.get(storefrontApi("/products?limit=24")).expect(200).json().path("items")) {
            for (JsonNode variant : product.path("variants")) {
                if (variant.path("available").asBoolean()) {
                    return variant.path("id").asText();
                }
            }
        }
        throw new NotAsPromised("A fresh shop has nothing to sell");
    }

    public void stock(String variant, int onHand) {
        Http.json("PUT", merchantApi("/variants/" + variant + "/stock"), Map.of("on_hand", onHand), authorization()).expect(200);
    }

    public Answer order(String number) {
        return Http.get(merchantApi("/orders/" + number), authorization());
    }

    public String shippingMethod(String variant) {
        var buyer = Cart.of(this, variant, 1);
        buyer.patch(Map.of("email", "first@example.com", "shipping_address", Cart.ADDRESS)).expect(200);
        return buyer.get("/shipping-methods").expect(200).json().path("items").path(0).path("id").asText();
    }

    public Answer postCart(String variant, int quantity) {
        return Http.json("POST", storefrontApi("/carts"), Map.of("lines", List.of(Map.of("variant_id", variant, "quantity", quantity))));
    }
}
