package shop.argosy.verification.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/**
 * Calls over HTTP. Names below {@code .localhost} are loopback by RFC 6761, though Java asks DNS for them: the
 * connection goes to 127.0.0.1 and the host is named in its header.
 */
public final class Http {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(10)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Http() {
    }

    public static Answer get(String url, String... headers) {
        return send("GET", url, HttpRequest.BodyPublishers.noBody(), headers);
    }

    public static Answer delete(String url, String... headers) {
        return send("DELETE", url, HttpRequest.BodyPublishers.noBody(), headers);
    }

    /** @param body of maps, lists, texts and numbers */
    public static Answer json(String method, String url, Object body, String... headers) {
        return bytes(method, url, "application/json", toBytes(body), headers);
    }

    public static Answer bytes(String method, String url, String type, byte[] body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = type;
        return send(method, url, HttpRequest.BodyPublishers.ofByteArray(body), all);
    }

    public static byte[] toBytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static String toText(Map<String, ?> body) {
        return new String(toBytes(body), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Answer send(String method, String url, HttpRequest.BodyPublisher body, String... headers) {
        URI named = URI.create(url);
        URI reached = URI.create(url.replaceFirst("//[^/:]+", "//127.0.0.1"));
        var request = HttpRequest.newBuilder(reached).timeout(PATIENCE).method(method, body).header("Host", named.getAuthority());
        if (headers.length > 0) {
            request.headers(headers);
        }
        long began = System.nanoTime();
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var took = Duration.ofNanos(System.nanoTime() - began);
            return new Answer(method + " " + named.getPath(), response.statusCode(), response.headers(), response.body(), read(response), took);
        } catch (IOException e) {
            throw new NotAsPromised(method + " " + url + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised(method + " " + url + " was interrupted", e);
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        if (!response.headers().firstValue("Content-Type").orElse("").contains("json")) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new NotAsPromised("An answer that calls itself JSON is none: " + response.body(), e);
        }
    }
}
