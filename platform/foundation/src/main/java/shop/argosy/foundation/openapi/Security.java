package shop.argosy.foundation.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The two ways to be signed in, to shops or to the platform's own realm: scripts send a token, browsers a cookie. */
final class Security {

    private static final String TOKEN = "access_token";
    private static final String COOKIE = "session_cookie";
    private static final String ADMIN_TOKEN = "admin_token";
    private static final String ADMIN_COOKIE = "admin_cookie";

    private Security() {
    }

    static void describe(ObjectNode components) {
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject(TOKEN).put("type", "http").put("scheme", "bearer");
        schemes.putObject(COOKIE).put("type", "apiKey").put("in", "cookie").put("name", "__Host-argosy");
        schemes.putObject(ADMIN_TOKEN).put("type", "http").put("scheme", "bearer");
        schemes.putObject(ADMIN_COOKIE).put("type", "apiKey").put("in", "cookie").put("name", "__Host-argosy_admin");
    }

    static void require(ObjectNode operation) {
        either(operation, TOKEN, COOKIE);
    }

    static void requireAdmin(ObjectNode operation) {
        either(operation, ADMIN_TOKEN, ADMIN_COOKIE);
    }

    private static void either(ObjectNode operation, String token, String cookie) {
        ArrayNode either = operation.putArray("security");
        either.addObject().putArray(token);
        either.addObject().putArray(cookie);
    }
}
