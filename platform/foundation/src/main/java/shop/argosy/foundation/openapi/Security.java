package shop.argosy.foundation.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The two ways to be signed in: scripts send a token, browsers a cookie. */
final class Security {

    private static final String TOKEN = "access_token";
    private static final String COOKIE = "session_cookie";

    private Security() {
    }

    static void describe(ObjectNode components) {
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject(TOKEN).put("type", "http").put("scheme", "bearer");
        schemes.putObject(COOKIE).put("type", "apiKey").put("in", "cookie").put("name", "__Host-argosy");
    }

    static void require(ObjectNode operation) {
        ArrayNode either = operation.putArray("security");
        either.addObject().putArray(TOKEN);
        either.addObject().putArray(COOKIE);
    }
}
