package shop.argosy.verification.prove.wall;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.verification.platform.Answer;
import shop.argosy.verification.platform.Http;

/**
 * One call of somebody for something.
 *
 * @param how he goes about it, for the report
 * @param denied whether only a refusal is right; else any answer that shows nothing of the neighbour
 */
record Attempt(Route route, String how, String url, String body, List<String> headers, boolean denied) {

    Answer make() {
        String type = route.path().contains("/api/") ? "application/json" : "application/x-www-form-urlencoded";
        String sent = route.path().endsWith("/product-imports") ? "text/csv" : route.path().endsWith("/images") ? "image/png" : type;
        String[] all = headers.toArray(String[]::new);
        return route.isRead() ? Http.get(url, all) : Http.bytes(route.verb(), url, sent, body.getBytes(java.nio.charset.StandardCharsets.UTF_8), all);
    }

    /** What the caller said himself may come back to him. */
    String said() {
        return url + " " + body + " " + String.join(" ", headers);
    }

    Attempt with(String... more) {
        var all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        return new Attempt(route, how, url, body, all, denied);
    }

    Attempt asking(String query) {
        return new Attempt(route, how + " with " + query, url + (url.contains("?") ? "&" : "?") + query, body, headers, false);
    }

    @Override
    public String toString() {
        return route + " (" + how + ")";
    }
}
