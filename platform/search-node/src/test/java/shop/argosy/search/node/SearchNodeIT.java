package shop.argosy.search.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchNodeIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");

    @TempDir
    static Path data;
    private static Process node;
    private static int port;

    @BeforeAll
    static void startNode() throws Exception {
        port = freePort();
        String classpath = "target/classes:" + Files.readString(Path.of(System.getProperty("search-node.classpath"))).strip();
        node = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "-Des.networkaddress.cache.ttl=60",
            "-cp", classpath, SearchNode.class.getName(), data.resolve("node").toString(), Integer.toString(port), Integer.toString(freePort()))
            .redirectErrorStream(true).redirectOutput(data.resolve("log").toFile()).start();
        long end = System.nanoTime() + 120_000_000_000L;
        while (!answersYellow()) {
            assertTrue(node.isAlive() && System.nanoTime() < end, "The node did not start: " + Files.readString(data.resolve("log")));
            Thread.sleep(200);
        }
    }

    @AfterAll
    static void stopNode() throws Exception {
        node.destroy();
        node.waitFor();
    }

    @Test
    void greets_with_product_and_version() throws Exception {
        HttpResponse<String> answer = send("GET", "/", "");
        assertEquals("Elasticsearch", answer.headers().firstValue("X-elastic-product").orElseThrow());
        assertTrue(answer.body().contains("\"number\":\"9.5.3\""), answer.body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        english  | Running the shoes       | run shoe
        german   | die schönen Häuser      | schon haus
        french   | l'avion des chevaux     | avion cheval
        cjk      | 東京都                  | 東京 京都
        smartcn  | 我购买了鞋子             | 我 购买 了 鞋子
        kuromoji | 東京へ行きました          | 東京 行く
        arabic   | الأحذية الجميلة          | احذ جميل
        """)
    void analyses_each_language_as_the_full_server_does(String analyzer, String text, String tokens) throws Exception {
        assertEquals(List.of(tokens.split(" ")), tokens("{\"analyzer\":\"" + analyzer + "\",\"text\":\"" + text + "\"}"));
    }

    @Test
    void folds_accents_of_every_script() throws Exception {
        assertEquals(List.of("creme", "ελλαδα", "istanbul"), tokens("{\"tokenizer\":\"icu_tokenizer\",\"filter\":[\"icu_folding\"],\"text\":\"Crème Ελλάδα İstanbul\"}"));
    }

    @Test
    void cuts_beginnings_of_words() throws Exception {
        assertEquals(List.of("sh", "sho", "shoe"),
            tokens("{\"tokenizer\":\"standard\",\"filter\":[\"lowercase\",{\"type\":\"edge_ngram\",\"min_gram\":2,\"max_gram\":4}],\"text\":\"Shoes\"}"));
    }

    @Test
    void knows_synonyms_of_several_words() throws Exception {
        assertEquals(List.of("tshirt"),
            tokens("{\"tokenizer\":\"standard\",\"filter\":[\"lowercase\",{\"type\":\"synonym_graph\",\"synonyms\":[\"tee, t shirt => tshirt\"]}],\"text\":\"T Shirt\"}"));
    }

    @Test
    void finds_a_misspelt_word_and_sorts_by_a_normalised_keyword() throws Exception {
        assertEquals(200, send("PUT", "/shoes", """
            {"settings": {"analysis": {"normalizer": {"plain": {"type": "custom", "filter": ["lowercase", "asciifolding"]}}}},
             "mappings": {"properties": {"title": {"type": "text", "analyzer": "english"}, "maker": {"type": "keyword", "normalizer": "plain"}}}}""").statusCode());
        send("PUT", "/shoes/_doc/1?refresh=true", "{\"title\": \"Leather boots\", \"maker\": \"Émile\"}");
        send("PUT", "/shoes/_doc/2?refresh=true", "{\"title\": \"Canvas sneakers\", \"maker\": \"Zoe\"}");
        String found = send("POST", "/shoes/_search?filter_path=hits.hits._id", "{\"query\": {\"match\": {\"title\": {\"query\": \"lether boot\", \"operator\": \"and\", \"fuzziness\": \"AUTO\"}}}}").body();
        assertEquals("{\"hits\":{\"hits\":[{\"_id\":\"1\"}]}}", found);
        String maker = send("POST", "/shoes/_search?filter_path=hits.hits._id", "{\"query\": {\"term\": {\"maker\": \"EMILE\"}}}").body();
        assertEquals("{\"hits\":{\"hits\":[{\"_id\":\"1\"}]}}", maker);
    }

    private static List<String> tokens(String request) throws Exception {
        HttpResponse<String> answer = send("POST", "/_analyze", request);
        assertEquals(200, answer.statusCode(), answer.body());
        return TOKEN.matcher(answer.body()).results().map(match -> match.group(1)).toList();
    }

    private static boolean answersYellow() throws InterruptedException {
        try {
            return send("GET", "/_cluster/health?wait_for_status=yellow&timeout=1s", "").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Content-Type", "application/json")
            .method(method, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
