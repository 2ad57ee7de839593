package shop.argosy.storefront.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Sealed;
import shop.argosy.kernel.Tenant;

/** Listens where Elasticsearch would be and looks at everything that leaves the gateway. */
class SearchGatewayTest {

    private static final Tenant SHOP = new Tenant(UUID.randomUUID(), "t_00000000000000000001", "one", 1, new Sealed<>(new byte[0]));
    private static final UUID PRODUCT = UUID.randomUUID();
    private static final String INDICES = "{\"argosy-products-german-v1\":{\"aliases\":{}}}";

    private record Sent(String method, String path, String query, String body) {
    }

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private SearchGateway gateway;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::record);
        server.start();
        gateway = new SearchGateway(configuration(server.getAddress().getPort()));
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        server.stop(0);
    }

    @Test
    void everySearchIsFilteredAndRoutedToItsShop() {
        gateway.search(SHOP, LanguageFamily.GERMAN, new IndexQuery(matchAll(), ProductFacets.asked(UUID.randomUUID()), 0, 10), Duration.ofSeconds(5));
        gateway.documents(SHOP, 10, documents -> { });
        var searches = sent.stream().filter(request -> request.path().endsWith("/_search")).toList();
        assertEquals(2, searches.size());
        searches.forEach(this::assertConfined);
    }

    @Test
    void everyWrittenDocumentCarriesItsShopInIdRoutingAndText() {
        gateway.write(SHOP, writes(), Visibility.SOON);
        var lines = sent.stream().filter(request -> request.path().equals("/_bulk")).findFirst().orElseThrow().body().lines().map(Json::read).toList();
        assertEquals(3, lines.size());
        Stream.of(lines.get(0).get("index"), lines.get(2).get("delete")).forEach(action -> {
            assertEquals(SHOP.id().toString(), action.get("routing").textValue());
            assertTrue(action.get("_id").textValue().startsWith(SHOP.id() + "."));
            assertEquals("external_gte", action.get("version_type").textValue());
        });
        assertEquals(SHOP.id().toString(), lines.get(1).get("tenant").textValue());
    }

    @Test
    void aDocumentCannotClaimToBeAnotherShops() {
        var forged = Json.mapper().createObjectNode().put("tenant", UUID.randomUUID().toString());
        gateway.write(SHOP, List.of(new IndexWrite.Put(PRODUCT, Locale.GERMAN, 1, forged)), Visibility.SOON);
        assertEquals(SHOP.id().toString(), Json.read(sent.getLast().body().lines().skip(1).findFirst().orElseThrow()).get("tenant").textValue());
    }

    @Test
    void countsOverAllShopsAreRefused() {
        var global = Map.of("vendor", Aggregation.of(all -> all.terms(terms -> terms.field("vendor.exact"))
                .aggregations("all", inside -> inside.global(past -> past))));
        assertThrows(IllegalArgumentException.class,
                () -> gateway.search(SHOP, LanguageFamily.GERMAN, new IndexQuery(matchAll(), global, 0, 10), Duration.ofSeconds(5)));
        assertEquals(List.of(), sent);
    }

    @Test
    void nothingElseLeavesThanTheseAndTheMakingOfIndices() {
        gateway.prepare();
        gateway.write(SHOP, writes(), Visibility.AT_ONCE);
        gateway.search(SHOP, LanguageFamily.GERMAN, new IndexQuery(matchAll(), Map.of(), 0, 10), Duration.ofSeconds(5));
        gateway.documents(SHOP, 10, documents -> { });
        assertEquals(List.of("GET /_alias", "PUT /argosy-products-german-v1", "POST /_bulk", "POST /argosy-products-german/_search", "GET /_alias", "POST /argosy-products-german/_search"),
                sent.stream().map(request -> request.method() + " " + request.path()).toList());
    }

    private void assertConfined(Sent search) {
        assertTrue(search.query().contains("routing=" + SHOP.id()), search.query());
        JsonNode filter = Json.read(search.body()).at("/query/bool/filter/0/term/tenant/value");
        assertEquals(SHOP.id().toString(), filter.textValue());
    }

    private static List<IndexWrite> writes() {
        return List.of(new IndexWrite.Put(PRODUCT, Locale.GERMAN, 3, Json.mapper().createObjectNode().put("title", "Hemd")),
                new IndexWrite.Remove(UUID.randomUUID(), Locale.GERMAN, 4));
    }

    private static Query matchAll() {
        return Query.of(query -> query.matchAll(all -> all));
    }

    private void record(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        sent.add(new Sent(exchange.getRequestMethod(), path, String.valueOf(exchange.getRequestURI().getQuery()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        byte[] answer = answer(path).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static String answer(String path) {
        return switch (path) {
            case "/_alias" -> INDICES;
            case "/_bulk" -> "{\"errors\":false,\"took\":1,\"items\":[]}";
            case String search when search.endsWith("/_search") -> """
                    {"took":1,"timed_out":false,"_shards":{"total":1,"successful":1,"failed":0},
                     "hits":{"total":{"value":0,"relation":"eq"},"hits":[]}}""";
            default -> "{\"acknowledged\":true,\"shards_acknowledged\":true,\"index\":\"" + path.substring(1) + "\"}";
        };
    }

    private static Configuration configuration(int port) {
        var environment = new HashMap<>(Map.of("ARGOSY_DB_URL", "none", "ARGOSY_DB_OWNER_PASSWORD", "none", "ARGOSY_DB_PASSWORD", "none",
                "ARGOSY_S3_ENDPOINT", "http://127.0.0.1", "ARGOSY_S3_ACCESS_KEY", "none", "ARGOSY_S3_SECRET_KEY", "none",
                "ARGOSY_MASTER_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
        environment.put("ARGOSY_SEARCH_URL", "http://127.0.0.1:" + port);
        return Configuration.from(environment);
    }
}
