package shop.argosy.foundation.http;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Problem;

/** Problems as RFC 9457 wants them. */
public final class ProblemResponse {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "https://argosy.shop/problems/";

    private ProblemResponse() {
    }

    public static Response of(Problem problem) {
        var builder = Response.status(problem.status()).type(MEDIA_TYPE).header("Cache-Control", "no-store").entity(json(problem));
        if (problem.extras().get("retry_after") instanceof Number seconds) {
            builder.header("Retry-After", seconds);
        }
        return builder.build();
    }

    public static String json(Problem problem) {
        return Json.write(body(problem));
    }

    private static Map<String, Object> body(Problem problem) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", TYPE + problem.code());
        body.put("title", title(problem.code()));
        body.put("status", problem.status());
        body.put("detail", problem.detail());
        if (!problem.errors().isEmpty()) {
            body.put("errors", problem.errors());
        }
        body.putAll(problem.extras());
        return body;
    }

    private static String title(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
