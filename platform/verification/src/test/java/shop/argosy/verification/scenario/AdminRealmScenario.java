package shop.argosy.verification.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.RawHttp;
import shop.argosy.verification.platform.Repository;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.Shop;

/** What admins decide about shops and what comes of it for shoppers and merchants, over HTTP, on the platform at {@code argosy.url}. */
class AdminRealmScenario {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static RunningPlatform platform;
    private static String token;

    private final Shop shop = Shop.signUp(platform);
    private final String id = find(shop);

    @BeforeAll
    static void signIn() {
        platform = new RunningPlatform(System.getProperty("argosy.url"), Path.of(System.getProperty("argosy.data", Repository.root().resolve(".argosy").toString())));
        token = Http.json("POST", platform.api("/admin/sessions"), Map.of("email", "admin@argosy.shop", "password", platform.adminPassword())).expect(201).text("access_token");
    }

    @Test
    void neither_realm_opens_the_other() {
        assertEquals(401, Http.get(platform.api("/admin/tenants"), shop.authorization()).status());
        assertEquals(401, Http.get(platform.api("/admin/tenants"), "Cookie", "__Host-argosy=" + shop.token()).status());
        assertEquals(401, Http.get(platform.api("/admin/tenants"), "Cookie", "__Host-argosy_admin=" + shop.token()).status());
        assertEquals(401, Http.get(shop.merchantApi("/products"), admin()).status());
        assertEquals(401, Http.get(shop.merchantApi("/products"), "Cookie", "__Host-argosy=" + token).status());
    }

    @Test
    void a_suspended_shop_shows_its_notice_in_the_shoppers_language_and_its_dashboard_works() {
        String order = order();
        step("suspended", null);
        eventually(() -> Http.get(shop.url() + "/").status() == 503);
        Answer notice = Http.get(shop.url() + "/products/anything", "Accept", "text/html", "Accept-Language", "zh-CN,zh;q=0.9");
        assertEquals(503, notice.status());
        assertEquals("86400", notice.headers().firstValue("Retry-After").orElse(""));
        assertTrue(notice.body().contains("店铺暂停营业") && notice.body().contains("lang=\"zh-CN\""), notice.body());
        assertEquals("shop-suspended", Http.get(shop.storefrontApi("/products")).problem());
        assertEquals(200, Http.get(shop.url() + "/robots.txt").status());
        assertEquals(200, Http.get(order).status());
        assertEquals("Because of a test", Http.get(shop.merchantApi("/lifecycle"), shop.authorization()).expect(200).text("reason"));
        assertEquals("suspended", Http.get(shop.merchantApi(""), shop.authorization()).expect(200).text("status"));
        step("active", null);
        eventually(() -> Http.get(shop.url() + "/").status() == 200);
    }

    @Test
    void a_restricted_shop_takes_no_payment_and_places_what_was_paid() {
        Cart paid = filled();
        String payment = paid.pay("approve", shop.address() + "-before").expect(201).text("id");
        Cart late = filled();
        assertTrue(checkout(late, "").contains("name=\"email\"") && checkout(late, "/payment").contains("name=\"outcome\""));
        step("restricted", null);
        eventually(() -> late.pay("approve", shop.address() + "-late-" + System.nanoTime()).is(403, "checkout-restricted"));
        for (String step : List.of("", "/payment")) {
            String page = checkout(late, step);
            assertTrue(page.contains("class=\"notice\" role=\"status\"") && !page.contains("<form"), page);
        }
        assertEquals(200, Http.get(shop.url() + "/").status());
        paid.place(Map.of("payment_id", payment), shop.address() + "-order").expect(201);
    }

    @Test
    void a_step_that_is_not_allowed_says_which_are() {
        Answer refused = take("applied", null);
        assertTrue(refused.is(409, "transition-not-allowed"), refused.toString());
        assertEquals("[\"restricted\",\"suspended\",\"closing\"]", refused.json().path("allowed").toString());
    }

    @Test
    void a_closed_shop_is_gone_for_shoppers_and_can_be_read_by_its_staff() {
        step("suspended", null);
        step("closed", null);
        eventually(() -> Http.get(shop.url() + "/").status() == 410);
        eventually(() -> Http.json("POST", shop.merchantApi("/products"), Map.of("title", "No", "price", Map.of("amount", 100, "currency", "EUR")), shop.authorization()).is(403, "shop-closed"));
        assertEquals(200, Http.get(shop.merchantApi("/products"), shop.authorization()).status());
        assertEquals("unknown-person", Http.json("POST", shop.merchantApi("/privacy/erasures"), Map.of("email", "nobody@example.com"), shop.authorization()).problem());
    }

    @Test
    void an_owner_shuts_support_out_of_a_closed_shop_and_when_the_plans_calls_are_used_up() {
        String consent = Http.json("POST", shop.merchantApi("/support-consents"), Map.of("hours", 1), shop.authorization()).expect(201).text("id");
        String[] entered = {"Authorization", "Bearer " + Http.json("POST", platform.api("/admin/tenants/" + id + "/entries"), Map.of(), admin()).expect(201).text("access_token")};
        Http.json("PUT", platform.api("/admin/tenants/" + id + "/plan"), Map.of("plan", "basic", "reason", "Because of a test"), admin()).expect(200);
        step("suspended", null);
        step("closed", null);
        eventually(() -> Http.json("POST", shop.merchantApi("/products"), Map.of(), shop.authorization()).is(403, "shop-closed"));
        eventually(() -> {
            for (int i = 0; i < 301; i++) {
                Http.get(shop.merchantApi("/plan"), shop.authorization());
            }
            return Http.get(shop.merchantApi("/plan"), shop.authorization()).status() == 429;
        });
        Answer support = Http.get(shop.merchantApi("/products"), entered).expect(200);
        assertEquals("", support.headers().firstValue("RateLimit-Limit").orElse(""), "What support asks for is not the shop's use");
        Http.delete(shop.merchantApi("/support-consents/" + consent), shop.authorization()).expect(204);
        assertEquals(401, Http.get(shop.merchantApi("/products"), entered).status());
    }

    @Test
    void an_entry_ends_when_its_holder_leaves_and_when_the_admin_signs_out() {
        Http.json("POST", shop.merchantApi("/support-consents"), Map.of("hours", 72), shop.authorization()).expect(201);
        String session = Http.json("POST", platform.api("/admin/sessions"), Map.of("email", "admin@argosy.shop", "password", platform.adminPassword())).expect(201).text("access_token");
        String[] second = {"Authorization", "Bearer " + session};
        Answer first = Http.json("POST", platform.api("/admin/tenants/" + id + "/entries"), Map.of(), second).expect(201);
        String[] entered = {"Authorization", "Bearer " + first.text("access_token")};
        String cookie = first.headers().firstValue("Set-Cookie").orElse("");
        long age = Long.parseLong(cookie.replaceFirst("(?i).*max-age=(\\d+).*", "$1"));
        assertTrue(age > 0 && age <= Duration.ofHours(12).toSeconds(), cookie);
        assertEquals(200, Http.get(shop.merchantApi("/products"), entered).status());
        JsonNode who = Http.get(shop.merchantApi("/audit?action=support.accessed"), shop.authorization()).expect(200).json().at("/items/0/actor");
        assertEquals("admin admin@argosy.shop", who.path("type").asText() + " " + who.path("email").asText());
        assertTrue(Http.json("POST", shop.merchantApi("/domains"), Map.of("host", "own." + shop.address() + ".example.com"), entered).is(403, "owner-only"));
        Http.delete(platform.api("/sessions/current"), entered).expect(204);
        assertEquals(401, Http.get(shop.merchantApi("/products"), entered).status());
        String[] again = {"Authorization", "Bearer " + Http.json("POST", platform.api("/admin/tenants/" + id + "/entries"), Map.of(), second).expect(201).text("access_token")};
        assertEquals(200, Http.get(shop.merchantApi("/products"), again).status());
        Http.delete(platform.api("/admin/sessions/current"), second).expect(204);
        assertEquals(401, Http.get(shop.merchantApi("/products"), again).status());
        assertEquals(401, Http.get(platform.api("/me"), again).status());
    }

    @Test
    void support_enters_with_consent_alone_and_is_out_with_its_withdrawal() {
        assertTrue(Http.json("POST", platform.api("/admin/tenants/" + id + "/entries"), Map.of(), admin()).is(403, "consent-required"));
        String consent = Http.json("POST", shop.merchantApi("/support-consents"), Map.of("hours", 1), shop.authorization()).expect(201).text("id");
        String support = Http.json("POST", platform.api("/admin/tenants/" + id + "/entries"), Map.of(), admin()).expect(201).text("access_token");
        String[] entered = {"Authorization", "Bearer " + support};
        assertEquals(200, Http.get(shop.merchantApi("/products"), entered).status());
        assertEquals("support", Http.get(platform.api("/me"), entered).expect(200).json().at("/shops/0/role").asText());
        assertTrue(Http.json("POST", shop.merchantApi("/support-consents"), Map.of("hours", 72), entered).is(403, "owner-only"));
        assertEquals(401, Http.get(platform.api("/shops/demo/products"), entered).status());
        JsonNode listed = Http.get(shop.merchantApi("/support-consents"), shop.authorization()).expect(200).json().at("/items/0");
        assertEquals(2, listed.path("accesses").asInt(), "The list of products, and the try to lengthen the consent");
        Http.delete(shop.merchantApi("/support-consents/" + consent), shop.authorization()).expect(204);
        assertEquals(401, Http.get(shop.merchantApi("/products"), entered).status());
    }

    @Test
    void a_smaller_plan_refuses_one_product_more_and_says_so_before() {
        Http.json("PUT", platform.api("/admin/tenants/" + id + "/plan"), Map.of("plan", "basic", "reason", "Because of a test"), admin()).expect(200);
        JsonNode plan = Http.get(shop.merchantApi("/plan"), shop.authorization()).expect(200).json();
        assertEquals("basic", plan.at("/plan/id").asText());
        assertEquals(List.of("products", "storage_bytes", "api_calls_per_minute", "orders_per_month"), StreamSupport.stream(plan.path("limits").spliterator(), false).map(limit -> limit.path("name").asText()).toList());
        Answer counted = Http.get(shop.merchantApi("/plan"), shop.authorization());
        assertEquals("300", counted.headers().firstValue("RateLimit-Limit").orElse(""));
    }

    @Test
    void a_proven_domain_shows_the_shop_and_leads_when_it_is_told_to() throws IOException {
        String host = shop.address() + ".example.com";
        JsonNode asked = Http.json("POST", shop.merchantApi("/domains"), Map.of("host", host), shop.authorization()).expect(201).json();
        String domain = shop.merchantApi("/domains/" + asked.path("id").asText());
        assertEquals(404, Http.get(at(host, "/")).status());
        Files.writeString(platform.data().resolve("dns.txt"), asked.at("/proof/dns/name").asText() + " TXT " + asked.at("/proof/dns/value").asText() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertEquals("verified", Http.json("POST", domain + "/verification", Map.of(), shop.authorization()).expect(200).text("state"));
        assertEquals(200, Http.get(at(host, "/")).status());
        assertEquals(200, Http.get(shop.url() + "/").status());
        assertEquals("domain-points-elsewhere", Http.json("PUT", domain + "/primary", Map.of("redirects_to_primary", true), shop.authorization()).expect(409).problem());
        assertEquals("CNAME", asked.at("/target/type").asText());
        Files.writeString(platform.data().resolve("dns.txt"), host + " CNAME " + asked.at("/target/value").asText() + "\n", StandardOpenOption.APPEND);
        Http.json("PUT", domain + "/primary", Map.of("redirects_to_primary", true), shop.authorization()).expect(200);
        eventually(() -> Http.get(shop.url() + "/cart?a=b").status() == 301);
        assertEquals(at(host, "/cart?a=b"), Http.get(shop.url() + "/cart?a=b").headers().firstValue("Location").orElse(""));
        for (String elsewhere : List.of("//evil.example", "//evil.example/x?a=b", "///evil.example", "/.evil.example", "/@evil.example", "http://evil.example/x")) {
            RawHttp.Reply led = new RawHttp(platform).get(elsewhere, "Host: " + shop.url().replaceFirst("^.*//", ""));
            assertTrue(led.status() == 400 || led.status() == 404 || led.status() == 301 && led.header("Location").orElse("").startsWith(at(host, "/")), elsewhere + ": " + led.head());
        }
        assertEquals(200, Http.get(shop.storefrontApi("/products")).status());
        Http.delete(domain, shop.authorization()).expect(204);
        eventually(() -> Http.get(at(host, "/")).status() == 404 && Http.get(shop.url() + "/").status() == 200);
    }

    @Test
    void the_overview_and_the_shops_page_tell_numbers() {
        JsonNode overview = Http.get(platform.api("/admin/overview"), admin()).expect(200).json();
        assertEquals(30, overview.path("sign_ups").size());
        assertTrue(overview.at("/sign_ups/29/count").asInt() >= 1);
        JsonNode tenant = Http.get(platform.api("/admin/tenants/" + id), admin()).expect(200).json();
        assertEquals(List.of("active", "standard", "current", "search-forgiving"),
                List.of(tenant.path("state").asText(), tenant.at("/plan/id").asText(), tenant.at("/migration/state").asText(), tenant.at("/flags/0/name").asText()));
        assertEquals(2, Http.get(platform.api("/admin/pool"), admin()).expect(200).json().path("items").size());
        assertEquals(0, Http.get(platform.api("/admin/migrations"), admin()).expect(200).json().path("quarantined").size());
    }

    private static String find(Shop shop) {
        return Http.get(platform.api("/admin/tenants?q=" + shop.address()), admin()).expect(200).json().at("/items/0/id").asText();
    }

    private static String[] admin() {
        return new String[] {"Authorization", "Bearer " + token};
    }

    private void step(String to, String closesOn) {
        take(to, closesOn).expect(201);
    }

    private Answer take(String to, String closesOn) {
        var step = new HashMap<>(Map.of("to", to, "reason", "Because of a test"));
        step.put("closes_on", closesOn);
        return Http.json("POST", platform.api("/admin/tenants/" + id + "/transitions"), step, admin());
    }

    private Cart filled() {
        String variant = shop.someVariant();
        Cart cart = Cart.of(shop, variant, 1);
        cart.patch(Map.of("email", "buyer@example.com", "shipping_address", Cart.ADDRESS)).expect(200);
        cart.patch(Map.of("shipping_method", cart.get("/shipping-methods").expect(200).json().at("/items/0/id").asText())).expect(200);
        return cart;
    }

    private String checkout(Cart cart, String step) {
        return Http.get(shop.url() + "/checkout" + step, "Cookie", "__Host-cart=" + cart.id()).expect(200).body();
    }

    private String order() {
        Cart cart = filled();
        String payment = cart.pay("approve", shop.address() + "-pay").expect(201).text("id");
        return cart.place(Map.of("payment_id", payment), shop.address() + "-place").expect(201).text("order_url");
    }

    private static String at(String host, String path) {
        return platform.url().replace("localhost", host) + path;
    }

    private static void eventually(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "It did not happen within " + PATIENCE.toSeconds() + " s");
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
