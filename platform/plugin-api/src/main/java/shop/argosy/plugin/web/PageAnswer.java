package shop.argosy.plugin.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A page or a redirect. */
public record PageAnswer(int status, Map<String, String> headers, byte[] body) {

    public static PageAnswer html(int status, String html, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", "text/html;charset=utf-8");
        return new PageAnswer(status, Map.copyOf(all), html.getBytes(StandardCharsets.UTF_8));
    }

    public static PageAnswer seeOther(URI location) {
        return new PageAnswer(303, Map.of("Location", location.toString()), new byte[0]);
    }
}
