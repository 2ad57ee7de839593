package shop.argosy.liquid.cli;

import java.util.Map;

/** Writes one flat JSON object. */
final class JsonWriter {

    private JsonWriter() {}

    static String write(Map<String, ?> object) {
        StringBuilder json = new StringBuilder();
        String before = "{";
        for (Map.Entry<String, ?> entry : object.entrySet()) {
            json.append(before);
            string(entry.getKey(), json);
            json.append(": ");
            value(entry.getValue(), json);
            before = ", ";
        }
        return json.append('}').toString();
    }

    private static void value(Object value, StringBuilder json) {
        if (value instanceof String text) {
            string(text, json);
        } else {
            json.append(value);
        }
    }

    private static void string(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
                        json.append("\\u%04x".formatted((int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
