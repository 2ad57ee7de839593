package shop.argosy.foundation.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import shop.argosy.kernel.Problem;

/** Refuses texts that the database cannot keep as they are: nothing that somebody sent is dropped silently. */
final class KeepableText {

    private KeepableText() {
    }

    /** @throws Problem 422 at the first text that does not fit */
    static void check(String pointer, JsonNode node) {
        if (node.isTextual() && !isKeepable(node.textValue())) {
            throw Problem.invalid(pointer, "This text holds a character that is none: U+0000, or half of a pair. Type it again.");
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            check(pointer + "/" + i, node.get(i));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            check(pointer + "/" + member.getKey(), member.getValue());
        }
    }

    static boolean isKeepable(String text) {
        return text.codePoints().noneMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE);
    }
}
