package shop.argosy.server.front;

import java.lang.reflect.Method;
import java.util.Map;
import org.glassfish.grizzly.http.util.HttpStatus;

/** The words of status lines that the server does not know and writes as "CUSTOM". */
final class ReasonPhrases {

    private static final Map<Integer, String> WORDS = Map.of(308, "Permanent Redirect", 422, "Unprocessable Content", 428, "Precondition Required", 429, "Too Many Requests", 431, "Request Header Fields Too Large");

    private ReasonPhrases() {
    }

    static void register() throws ReflectiveOperationException {
        Method register = HttpStatus.class.getDeclaredMethod("register", int.class, String.class);
        register.setAccessible(true);
        for (var words : WORDS.entrySet()) {
            register.invoke(null, words.getKey(), words.getValue());
        }
    }
}
