package shop.argosy.verification.prove.wall;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.Shop;
import shop.argosy.verification.platform.ShopRows;

/** All that one shop owns, each thing with its key, and words in it that stand nowhere else in the world. */
final class Estate {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Map<String, String> FOR_EVERYBODY = Map.of(".page", "signin", "payment-pages.provider", "sandbox", "payment-webhooks.provider", "sandbox",
            "collections.handle", "all", "pages.handle", "about");

    private final Shop shop;
    private final String word;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Set<String> canaries = new TreeSet<>();
    private final Set<String> personal = new TreeSet<>();
    private final List<String> orderNumbers = new ArrayList<>();

    private Estate(Shop shop, String word) {
        this.shop = shop;
        this.word = word;
    }

    /**
     * Buys, uploads and imports in the shop until every kind of thing is there.
     *
     * @param orders how many: numbers begin anew in each shop, so the one with more has one that the other lacks
     */
    static Estate furnish(Shop shop, RandomGenerator chance, int orders) {
        var estate = new Estate(shop, "kanari" + Long.toString(chance.nextLong() >>> 1, 36));
        FOR_EVERYBODY.forEach((name, value) -> estate.own(name, value, false));
        estate.own("shop", shop.address(), false);
        estate.settings();
        estate.catalogue();
        for (int i = 0; i < orders; i++) {
            estate.order();
        }
        estate.openCart();
        estate.importFile();
        estate.platformSide();
        estate.insides();
        return estate;
    }

    Shop shop() {
        return shop;
    }

    /** The word that stands in everything that has a text. */
    String word() {
        return word;
    }

    List<String> orderNumbers() {
        return orderNumbers;
    }

    /** A thing that nobody has for what this estate has none of. */
    String key(String name) {
        return keys.getOrDefault(name, "00000000-0000-7000-8000-000000000000");
    }

    /** What nobody else may ever see. */
    Set<String> canaries() {
        return canaries;
    }

    /** Of a person: may not even stand in a log. */
    Set<String> personal() {
        return personal;
    }

    private void own(String name, String value, boolean secret) {
        keys.put(name, value);
        if (secret) {
            canaries.add(value);
        }
    }

    private void settings() {
        long version = Http.get(shop.merchantApi(""), shop.authorization()).expect(200).json().path("version").asLong();
        Http.json("PATCH", shop.merchantApi(""), Map.of("version", version, "contact_email", word + "@shop.example"), shop.authorization()).expect(200);
        own("domains.id", Http.json("POST", shop.merchantApi("/domains"), Map.of("host", word + ".example.com"), shop.authorization()).expect(201).text("id"), true);
    }

    private void catalogue() {
        Answer made = Http.json("POST", shop.merchantApi("/products"), Map.of("title", word + " Tasse", "vendor", word, "description_html", "<p>" + word + "</p>",
                "price", Map.of("amount", 1900, "currency", "EUR"), "stock", 50), shop.authorization()).expect(201);
        own("products.id", made.text("id"), true);
        own("products.handle", made.text("handle"), true);
        own("variants.id", made.json().path("variants").path(0).path("id").asText(), true);
        canaries.add(word);
        own("images.image_id", upload(0x336699).text("id"), true);
        Answer picture = upload(0x993366);
        own("images.id", picture.text("id"), true);
        own("id.hash", picture.text("url").replaceAll(".*/([^/]+)\\.webp.*", "$1"), false);
        own("cursor", Http.get(shop.merchantApi("/products?limit=1"), shop.authorization()).expect(200).text("next_cursor"), false);
        own("shop.cursor", Http.get(shop.storefrontApi("/products?limit=1")).expect(200).text("next_cursor"), false);
    }

    private void order() {
        Cart cart = filled();
        String payment = cart.pay("approve", word + "-pay-" + orderNumbers.size()).expect(201).text("id");
        Answer placed = cart.place(Map.of("payment_id", payment), word + "-order-" + orderNumbers.size()).expect(201);
        orderNumbers.add(placed.text("number"));
        own("orders.number", placed.text("number"), false);
        own("lines.id", placed.json().path("lines").path(0).path("id").asText(), true);
        own("orders.token", placed.text("order_url").replaceAll(".*/", ""), true);
        own("orders.cart", cart.id(), true);
        own("orders.payment", payment, true);
    }

    private void openCart() {
        Cart cart = filled();
        Answer payment = cart.pay("challenge", word + "-3").expect(201);
        own("carts.id", cart.id(), true);
        own("payments.payment_id", payment.text("id"), true);
        own("challenge", payment.text("redirect_url"), false);
    }

    private Cart filled() {
        Cart cart = Cart.of(shop, key("variants.id"), 1);
        String email = word + "@example.com";
        cart.patch(Map.of("email", email, "shipping_address", address())).expect(200);
        String method = cart.get("/shipping-methods").expect(200).json().path("items").path(0).path("id").asText();
        own("shipping_method", method, true);
        cart.patch(Map.of("shipping_method", method)).expect(200);
        personal.addAll(List.of(email, word + "hild", word + "weg 7"));
        canaries.addAll(personal);
        return cart;
    }

    private Map<String, String> address() {
        var address = new LinkedHashMap<>(Cart.ADDRESS);
        address.put("first_name", word + "hild");
        address.put("address1", word + "weg 7");
        return address;
    }

    private void importFile() {
        byte[] file = ("Handle,Title,Variant Price\n" + word + "-cup," + word + " cup,12.00\n").getBytes(StandardCharsets.UTF_8);
        Answer queued = Http.bytes("POST", shop.merchantApi("/product-imports?format=shopify&file_name=" + word + ".csv"), "text/csv", file, shop.authorization()).expect(202);
        own("product-imports.id", queued.text("id"), true);
        Instant end = Instant.now().plus(PATIENCE);
        for (JsonNode run = run(); !run.path("status").asText().equals("done"); run = run()) {
            NotAsPromised.unless(Instant.now().isBefore(end), "An import of one line is not done after a minute: " + run);
            pause();
        }
    }

    private JsonNode run() {
        return Http.get(shop.merchantApi("/product-imports/" + key("product-imports.id")), shop.authorization()).expect(200).json();
    }

    /** What the platform keeps about the shop. */
    private void platformSide() {
        own("support-consents.id", Http.json("POST", shop.merchantApi("/support-consents"), Map.of("hours", 1, "reason", word), shop.authorization()).expect(201).text("id"), true);
    }

    /** What no answer should ever show at all. */
    private void insides() {
        try (ShopRows rows = ShopRows.of(shop)) {
            own("tenant", rows.tenant(), true);
            own("tenants.id", rows.tenant(), true);
            own("overrides.id", rows.tenant(), true);
            own("schema", rows.list("SELECT current_schema()").getFirst(), true);
            List<String> collections = rows.list("SELECT id FROM collection LIMIT 1");
            own("collections.id", collections.isEmpty() ? key("products.id") : collections.getFirst(), !collections.isEmpty());
        }
        own("token", shop.token(), true);
        own("email", shop.address() + "@example.com", true);
    }

    static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised("Waiting was interrupted", e);
        }
    }

    private Answer upload(int colour) {
        return Http.bytes("POST", shop.merchantApi("/products/" + key("products.id") + "/images?alt=" + word), "image/png", picture(colour), shop.authorization()).expect(201);
    }

    private static byte[] picture(int colour) {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, colour);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
