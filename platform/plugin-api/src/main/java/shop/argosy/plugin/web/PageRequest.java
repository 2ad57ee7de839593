package shop.argosy.plugin.web;

import java.nio.charset.StandardCharsets;

/**
 * @param method {@code GET} or {@code POST}
 * @param path below the plugin's address, without a leading slash
 * @param contentType null when there is no body
 */
public record PageRequest(String method, String path, String contentType, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
