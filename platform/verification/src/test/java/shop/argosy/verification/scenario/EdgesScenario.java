package shop.argosy.verification.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Cart;
import shop.argosy.verification.platform.Http;
import shop.argosy.verification.platform.RawHttp;
import shop.argosy.verification.platform.RawHttp.Reply;
import shop.argosy.verification.platform.Repository;
import shop.argosy.verification.platform.RunningPlatform;
import shop.argosy.verification.platform.Shop;

/** What comes back from the outermost layer, over HTTP, on the platform at {@code argosy.url}. */
class EdgesScenario {

    private static RunningPlatform platform;
    private static RawHttp raw;
    private static Shop shop;

    @BeforeAll
    static void open() {
        platform = new RunningPlatform(System.getProperty("argosy.url"), Path.of(System.getProperty("argosy.data", Repository.root().resolve(".argosy").toString())));
        raw = new RawHttp(platform);
        shop = Shop.signUp(platform);
    }

    @Test
    void an_address_that_cannot_be_read_is_told_as_a_problem_and_to_people_as_a_page() {
        for (String address : List.of("/%", "/%zz", "/cdn/%00", "/%ff", "/a%2fb", "/search?q=%")) {
            Reply problem = raw.get(address, host());
            assertEquals(400, problem.status(), address);
            assertTrue(problem.text().contains("\"type\":\"https://argosy.shop/problems/bad-address\""), address);
            Reply page = raw.get(address, host(), "Accept: text/html", "Accept-Language: de");
            assertEquals(400, page.status(), address);
            assertTrue(page.text().startsWith("<!doctype html>\n<html lang=\"de\""), address);
        }
        for (String folder : List.of("/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/x/../WEB-INF/payara-web.xml")) {
            Reply hidden = raw.get(folder, host());
            assertEquals(404, hidden.status(), folder);
            assertTrue(hidden.text().contains("problems/not-found"), folder);
        }
    }

    @Test
    void an_unknown_address_of_the_platform_is_a_page_for_people_and_a_problem_for_scripts() {
        Answer page = Http.get(platform.url() + "/nonsense", "Accept", "text/html,*/*;q=0.8", "Accept-Language", "zh-CN");
        assertEquals(404, page.status());
        assertTrue(page.body().startsWith("<!doctype html>\n<html lang=\"zh-CN\""), page.body());
        assertEquals("not-found", Http.get(platform.url() + "/nonsense", "Accept", "*/*").expect(404).problem());
        assertEquals("not-found", Http.get(platform.api("/nonsense"), "Accept", "text/html").expect(404).problem());
    }

    @Test
    void a_host_that_is_none_is_a_bad_request_and_status_lines_have_their_words() {
        assertEquals(400, raw.get("/", "Host: demo.localhost:8080@evil.com").status());
        assertEquals(400, raw.get("/", host(), "Host: other.localhost").status());
        Reply invalid = raw.send("POST /api/v1/carts HTTP/1.1\r\n" + host() + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]");
        assertEquals("HTTP/1.1 422 Unprocessable Content", invalid.head().lines().findFirst().orElseThrow());
    }

    @Test
    void a_body_with_two_ends_is_refused() {
        for (String lengths : List.of("Content-Length: 2\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nContent-Length: 2", "Content-Length: 2\r\nContent-Length: 3", "Transfer-Encoding: xchunked")) {
            Reply refused = raw.send("POST /api/v1/carts HTTP/1.1\r\n" + host() + "\r\nContent-Type: application/json\r\n" + lengths + "\r\n\r\n0\r\n\r\n");
            assertEquals(400, refused.status(), lengths);
            assertEquals("application/problem+json", refused.header("Content-Type").orElse(""), lengths);
            assertEquals("close", refused.header("Connection").orElse(""), lengths);
            assertTrue(refused.text().contains("\"type\":\"https://argosy.shop/problems/bad-") && refused.text().endsWith("}"), refused.text());
        }
    }

    @Test
    void whoever_signs_out_leaves_nothing_in_the_browser() {
        Answer out = Http.delete(platform.api("/sessions/current")).expect(204);
        assertEquals("\"cache\"", out.headers().firstValue("Clear-Site-Data").orElse(""));
    }

    @Test
    void a_refused_call_leaves_a_line_without_what_was_sent() throws IOException {
        Http.get(platform.api("/shops/" + shop.address() + "/products?q=told-to-nobody"), "Authorization", "Bearer none").expect(401);
        List<String> lines = Files.readAllLines(platform.log("payara")).stream().filter(line -> line.contains("Refused 401 GET ProductsResource.list from ")).toList();
        assertEquals(false, lines.isEmpty());
        assertEquals(List.of(), lines.stream().filter(line -> line.contains("told-to-nobody")).toList());
    }

    @Test
    void head_tells_the_length_that_get_has() {
        for (String path : List.of("/robots.txt", "/api/v1/products?limit=2", "/cart")) {
            String before;
            Reply head;
            do {
                before = length(path);
                head = raw.send("HEAD " + path + " HTTP/1.1\r\n" + host() + "\r\nConnection: close\r\n\r\n");
            } while (!before.equals(length(path)));
            assertEquals(200, head.status());
            assertEquals("", head.text());
            assertEquals(before, head.header("Content-Length").orElseThrow(), path);
        }
    }

    /** What other tests have imported may still be coming into the shop. */
    private String length(String path) {
        return String.valueOf(raw.get(path, host()).text().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void every_answer_has_the_headers_that_hold_a_browser_back() {
        for (String path : List.of("/", "/api/v1/products", "/api/v1/products/none", "/cdn/placeholder/x.svg", "/nowhere", "/robots.txt")) {
            Answer answer = Http.get(shop.url() + path);
            assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""), path);
            assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent(), path);
            assertEquals(List.of(), answer.headers().map().keySet().stream().filter(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control")).toList(), path);
        }
        for (String page : List.of(platform.url() + "/signin", shop.url() + "/checkout/wait?payment=x")) {
            String policy = Http.get(page).headers().firstValue("Content-Security-Policy").orElse("");
            assertEquals(false, policy.isEmpty() || policy.contains("unsafe"), page + ": " + policy);
        }
    }

    @Test
    void an_orders_page_tells_nobody_where_it_was() {
        String variant = shop.someVariant();
        shop.stock(variant, 5);
        Cart cart = Cart.filled(shop, variant, 1, shop.shippingMethod(variant));
        String payment = cart.pay("approve", "edges-pay").expect(201).text("id");
        Answer page = Http.get(cart.place(Map.of("payment_id", payment), "edges-order").expect(201).text("order_url")).expect(200);
        assertEquals("no-referrer", page.headers().firstValue("Referrer-Policy").orElse(""));
        assertEquals("noindex", page.headers().firstValue("X-Robots-Tag").orElse(""));
    }

    @Test
    void paying_and_placing_want_a_key() {
        Cart cart = Cart.of(shop, shop.someVariant(), 1);
        String url = shop.storefrontApi("/carts/" + cart.id());
        assertEquals("idempotency-key-required", Http.json("POST", url + "/payments", Map.of("provider", "sandbox")).expect(422).problem());
        assertEquals("idempotency-key-required", Http.json("POST", url + "/order", Map.of()).expect(422).problem());
        Http.json("POST", shop.storefrontApi("/carts/nobodys/order"), Map.of()).expect(404);
    }

    @Test
    void changes_from_other_sites_are_refused_with_and_without_cookies() {
        String variant = shop.someVariant();
        Map<String, ?> wanted = Map.of("lines", List.of(Map.of("variant_id", variant, "quantity", 1)));
        Http.json("POST", shop.storefrontApi("/carts"), wanted, "Origin", "https://evil.example").expect(403);
        Http.json("POST", shop.storefrontApi("/carts"), wanted, "Sec-Fetch-Site", "same-site").expect(403);
        Http.json("POST", shop.storefrontApi("/carts"), wanted, "Origin", shop.url()).expect(201);
        String[] cookie = {"Cookie", "__Host-argosy=" + shop.token()};
        Http.json("PATCH", shop.merchantApi(""), Map.of(), cookie).expect(403);
        Http.json("PATCH", shop.merchantApi(""), Map.of(), "Cookie", cookie[1], "Origin", shop.url()).expect(403);
        Http.json("PATCH", shop.merchantApi(""), Map.of(), "Cookie", cookie[1], "Origin", platform.url()).expect(422);
        Http.json("POST", platform.api("/sessions"), Map.of("email", "a@example.com", "password", "x"), "Sec-Fetch-Site", "cross-site").expect(403);
    }

    @Test
    void files_must_be_what_their_type_says_and_bodies_have_an_end() {
        byte[] file = "Handle,Title\na,b\n".getBytes(StandardCharsets.UTF_8);
        for (String type : List.of("application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain")) {
            Http.bytes("POST", shop.merchantApi("/product-imports"), type, file, shop.authorization()).expect(415);
        }
        Http.bytes("POST", shop.merchantApi("/product-imports"), "text/csv; charset=utf-8", file, shop.authorization()).expect(202);
        Http.bytes("POST", shop.storefrontApi("/carts"), "application/json", new byte[(1 << 20) + 1]).expect(413);
        Http.bytes("POST", shop.storefrontApi("/payment-webhooks/sandbox"), "application/json", new byte[(1 << 20) + 1]).expect(413);
    }

    @Test
    void a_body_that_trickles_is_left_after_a_while() throws IOException, InterruptedException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(platform.url()).getPort())) {
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            out.write(("POST /api/v1/carts HTTP/1.1\r\n" + host() + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            long end = System.nanoTime() + 20_000_000_000L;
            while (socket.getInputStream().available() == 0 && System.nanoTime() < end) {
                out.write(' ');
                out.flush();
                Thread.sleep(500);
            }
            assertEquals("HTTP/1.1 408", new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void bodies_that_never_come_hold_up_nobody() throws IOException {
        for (String length : List.of("100", "900000")) {
            var silent = new ArrayList<Socket>();
            try {
                for (int i = 0; i < 210; i++) {
                    var socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(platform.url()).getPort());
                    silent.add(socket);
                    socket.getOutputStream().write(("POST /api/v1/carts HTTP/1.1\r\n" + host() + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n{").getBytes(StandardCharsets.ISO_8859_1));
                }
                for (int i = 0; i < 5; i++) {
                    long began = System.nanoTime();
                    assertEquals(200, raw.get("/robots.txt", host()).status());
                    long millis = (System.nanoTime() - began) / 1_000_000;
                    assertTrue(millis < 5_000, "An unrelated page took " + millis + " ms while bodies of " + length + " bytes were awaited");
                }
            } finally {
                for (Socket socket : silent) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void http_2_is_not_spoken_whose_streams_cost_nothing_to_open() {
        assertEquals("HTTP/1.1 200", raw.get("/robots.txt", host(), "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__").head().substring(0, 12));
        Reply preface = raw.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0");
        assertTrue(preface.status() >= 400, preface.whole());
    }

    @Test
    void a_body_in_pieces_is_put_together() throws IOException, InterruptedException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(platform.url()).getPort())) {
            socket.setSoTimeout(10_000);
            for (String piece : List.of("POST /api/v1/carts HTTP/1.1\r\n" + host() + "\r\nContent-Type: application/json\r\nContent-Length: 12\r\nConnection: close\r\n\r\n", "{\"lines\"", ":[", "]}")) {
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.ISO_8859_1));
                Thread.sleep(300);
            }
            assertEquals("HTTP/1.1 201", new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void another_scheme_of_authorization_does_not_stand_for_a_proof_of_origin() {
        String[] forged = {"Cookie", "__Host-argosy=" + shop.token(), "Authorization", "Basic x"};
        assertEquals("cross-site-request", Http.json("PATCH", shop.merchantApi(""), Map.of(), forged).expect(403).problem());
        assertEquals("cross-site-request", Http.json("PATCH", shop.merchantApi(""), Map.of(), "Cookie", forged[1], "Authorization", "Bearer ", "Origin", "https://evil.example").expect(403).problem());
        Http.json("POST", shop.storefrontApi("/carts"), Map.of("lines", List.of()), "Authorization", "Bearer x", "Origin", "https://evil.example").expect(403);
        Http.json("PATCH", shop.merchantApi(""), Map.of(), shop.authorization()[0], shop.authorization()[1], "Origin", "https://evil.example").expect(422);
    }

    @Test
    void a_time_that_no_database_knows_is_told_by_its_name() {
        for (String field : List.of("from", "to")) {
            Answer refused = Http.get(shop.merchantApi("/audit?" + field + "=%2B999999999-12-31T23:59:59Z"), shop.authorization()).expect(422);
            assertEquals("/" + field, refused.json().at("/errors/0/pointer").asText());
        }
    }

    @Test
    void sign_up_is_no_place_to_guess_passwords() {
        Shop victim = Shop.signUp(platform);
        for (int i = 0; i < 10; i++) {
            assertEquals("account-exists", signUpAs(victim, "nobody guesses this " + i).expect(409).problem());
        }
        assertEquals("too-many-requests", signUpAs(victim, "nobody guesses this").expect(429).problem());
        assertEquals("too-many-requests", signUpAs(victim, Shop.PASSWORD).expect(429).problem());
        Http.json("POST", platform.api("/sessions"), Map.of("email", victim.address() + "@example.com", "password", Shop.PASSWORD)).expect(429);
    }

    @Test
    void a_browser_that_is_known_is_let_in_while_strangers_guess() {
        String email = Shop.signUp(platform).address() + "@example.com";
        String known = Http.json("POST", platform.api("/sessions"), Map.of("email", email, "password", Shop.PASSWORD)).expect(201).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-argosy_known=")).findFirst().orElseThrow();
        assertTrue(known.contains("HttpOnly") && known.contains("Secure") && known.contains("SameSite=Strict"), known);
        for (int i = 0; i < 10; i++) {
            Http.json("POST", platform.api("/sessions"), Map.of("email", email, "password", "guess " + i)).expect(401);
        }
        Http.json("POST", platform.api("/sessions"), Map.of("email", email, "password", Shop.PASSWORD)).expect(429);
        Http.json("POST", platform.api("/sessions"), Map.of("email", email, "password", Shop.PASSWORD), "Cookie", known.split(";")[0], "Origin", platform.url()).expect(201);
    }

    private static Answer signUpAs(Shop owner, String password) {
        return Http.json("POST", platform.api("/signup"), Map.of("email", owner.address() + "@example.com", "password", password, "shop", "x" + owner.address(), "name", "Guessed", "template", "ondrine",
                "country", "DE", "currency", "EUR", "locale", "en"));
    }

    @Test
    void a_password_can_only_be_guessed_so_often_and_who_knows_it_is_not_counted() {
        String email = shop.address() + "@example.com";
        for (int i = 0; i < 15; i++) {
            Http.json("POST", platform.api("/sessions"), Map.of("email", email, "password", Shop.PASSWORD)).expect(201);
        }
        for (int i = 0; i < 10; i++) {
            Http.json("POST", platform.api("/sessions"), Map.of("email", "guessed-" + email, "password", "guess " + i)).expect(401);
        }
        Answer limited = Http.json("POST", platform.api("/sessions"), Map.of("email", "Guessed-" + email, "password", "guess"));
        assertEquals("429 too-many-requests", limited.status() + " " + limited.problem());
        assertEquals("6", limited.headers().firstValue("Retry-After").orElse(""));
    }

    private static String host() {
        return "Host: " + shop.url().replaceFirst("^.*//", "");
    }
}
