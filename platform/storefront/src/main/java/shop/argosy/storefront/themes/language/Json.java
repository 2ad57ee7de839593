package shop.argosy.storefront.themes.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Drop;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Meter;
import shop.argosy.storefront.themes.drops.Described;

/** Values as JSON that may stand inside a script element: {@code <} and its like are written as escapes. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int DEEPEST = 12;

    private Json() {
    }

    static String of(Object value, Meter meter) {
        try {
            String json = MAPPER.writeValueAsString(plain(value, meter, 0));
            meter.text(json.length());
            return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new LiquidException("cannot be written as JSON");
        }
    }

    private static Object plain(Object value, Meter meter, int depth) {
        if (depth > DEEPEST) {
            throw new LiquidException("is nested too deep for JSON");
        }
        return switch (value) {
            case Described drop -> plain(drop.asMap(), meter, depth + 1);
            case Drop drop -> drop.value() == drop ? drop.text() : plain(drop.value(), meter, depth + 1);
            case Map<?, ?> map -> map(map, meter, depth);
            case List<?> list -> list(list, meter, depth);
            case Temporal moment -> moment.toString();
            case null -> null;
            case String text -> text;
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }

    private static Map<String, Object> map(Map<?, ?> map, Meter meter, int depth) {
        meter.elements(map.size());
        var plain = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> plain.put(String.valueOf(name), plain(value, meter, depth + 1)));
        return plain;
    }

    private static List<Object> list(List<?> list, Meter meter, int depth) {
        meter.elements(list.size());
        var plain = new ArrayList<>(list.size());
        list.forEach(value -> plain.add(plain(value, meter, depth + 1)));
        return plain;
    }
}
