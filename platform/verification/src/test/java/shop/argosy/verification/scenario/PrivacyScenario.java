package shop.argosy.verification.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.Repository;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.Shop;

/** Sealed data in use: it is found, read and recorded, also while keys are exchanged. Over HTTP, on the platform at {@code argosy.url}. */
class PrivacyScenario {

    /** A new key is used by nobody for 20 seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static RunningPlatform platform;
    private static String token;

    private final Shop shop = Shop.signUp(platform);
    private final String keys = platform.api("/admin/tenants/" + Http.get(platform.api("/admin/tenants?q=" + shop.address()), admin()).expect(200).json().at("/items/0/id").asText() + "/keys");

    @BeforeAll
    static void signIn() {
        platform = new RunningPlatform(System.getProperty("argosy.url"), Path.of(System.getProperty("argosy.data", Repository.root().resolve(".argosy").toString())));
        token = Http.json("POST", platform.api("/admin/sessions"), Map.of("email", "admin@argosy.shop", "password", platform.adminPassword())).expect(201).text("access_token");
    }

    @Test
    void an_order_is_found_by_its_buyers_address_telephone_and_name_also_after_the_key_was_exchanged() {
        String chinese = order("li.wei@example.com", "小龙", "欧阳", "+86 138 0013 8000");
        String german = order("Jonas.Weber@example.com", "Jonas", "Weber", "030 1234567");
        Map<String, List<String>> wanted = Map.of("jonas.weber@EXAMPLE.com", List.of(german), "jon", List.of(german), "web", List.of(german), "欧阳", List.of(chinese), "小", List.of(chinese),
                "13800138000", List.of(chinese), "+49 30 1234567", List.of(german), "eber", List.of(), "nobody@example.com", List.of());
        assertEquals(wanted, found(wanted));
        assertEquals(202, Http.json("POST", keys, Map.of(), admin()).status());
        assertTrue(Http.json("POST", keys, Map.of(), admin()).is(409, "rotation-running"));
        eventually(() -> turn().path("phase").asText().equals("settling"));
        assertEquals(turn().path("total").asLong(), turn().path("done").asLong());
        assertEquals(2, turn().path("to_version").asInt());
        assertEquals(wanted, found(wanted));
        assertEquals("欧阳", shop.order(chinese).expect(200).json().at("/shipping_address/last_name").asText());
        String late = order("late@example.com", "Late", "Comer", "030 7654321");
        assertEquals(Map.of("late@example.com", List.of(late)), found(Map.of("late@example.com", List.of())));
    }

    @Test
    void admins_see_which_master_key_is_in_use_and_bring_everything_under_it() {
        int version = Http.get(platform.api("/admin/master-key-rotation"), admin()).expect(200).json().path("current_version").asInt();
        JsonNode started = Http.json("POST", platform.api("/admin/master-key-rotation"), Map.of(), admin()).expect(202).json();
        assertEquals(version, started.at("/rotation/to_version").asInt());
        eventually(() -> Http.get(platform.api("/admin/master-key-rotation"), admin()).json().at("/rotation/phase").asText().equals("done"));
        assertEquals(401, Http.json("POST", platform.api("/admin/master-key-rotation"), Map.of(), shop.authorization()).status());
        assertEquals(401, Http.json("POST", keys, Map.of(), shop.authorization()).status());
        assertEquals(0, Http.get(keys, admin()).expect(200).json().path("items").size());
    }

    @Test
    void whoever_reads_an_order_is_recorded_in_the_list_and_in_the_file() {
        String number = order("read@example.com", "Rea", "Der", "030 1111111");
        shop.order(number).expect(200);
        JsonNode read = Http.get(shop.merchantApi("/audit?kind=access&action=order.read"), shop.authorization()).expect(200).json().path("items");
        assertEquals(1, read.size());
        assertEquals(shop.address() + "@example.com", read.at("/0/actor/email").asText());
        eventually(() -> !Http.get(shop.merchantApi("/audit?action=order.read"), shop.authorization()).json().at("/items/0/hash").isNull());
        Answer file = Http.get(shop.merchantApi("/audit/export?action=order.read"), shop.authorization()).expect(200);
        assertEquals("text/csv;charset=utf-8", file.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT));
        assertEquals(2, file.body().lines().count());
        assertTrue(!file.body().contains("read@example.com"), file.body());
        assertEquals(1, Http.get(shop.merchantApi("/audit?action=audit.exported"), shop.authorization()).expect(200).json().path("items").size());
    }

    private Map<String, List<String>> found(Map<String, List<String>> typed) {
        var found = new HashMap<String, List<String>>();
        typed.keySet().forEach(text -> {
            JsonNode orders = Http.get(shop.merchantApi("/orders?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)), shop.authorization()).expect(200).json().path("items");
            found.put(text, StreamSupport.stream(orders.spliterator(), false).map(order -> order.path("number").asText()).toList());
        });
        return found;
    }

    private JsonNode turn() {
        return Http.get(keys, admin()).expect(200).json().at("/items/0");
    }

    private String order(String email, String first, String last, String phone) {
        var address = new HashMap<>(Cart.ADDRESS);
        address.putAll(Map.of("first_name", first, "last_name", last, "phone", phone));
        String variant = shop.someVariant();
        Cart cart = Cart.of(shop, variant, 1);
        cart.patch(Map.of("email", email, "shipping_address", address)).expect(200);
        cart.patch(Map.of("shipping_method", cart.get("/shipping-methods").expect(200).json().at("/items/0/id").asText())).expect(200);
        String payment = cart.pay("approve", cart.id() + "-pay").expect(201).text("id");
        return cart.place(Map.of("payment_id", payment), cart.id() + "-place").expect(201).text("number");
    }

    private static String[] admin() {
        return new String[] {"Authorization", "Bearer " + token};
    }

    private static void eventually(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "It did not happen within " + PATIENCE.toSeconds() + " s");
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
