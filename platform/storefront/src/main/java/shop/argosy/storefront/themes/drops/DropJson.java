package shop.argosy.storefront.themes.drops;

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

/** Values as JSON that may stand inside a script element: {@code <} and its like are written as escapes. */
public final class DropJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int DEEPEST = 12;

    private final Meter meter;

    private DropJson(Meter meter) {
        this.meter = meter;
    }

    /** For a theme, within its budget. */
    public static String of(Object value, Meter meter) {
        String json = new DropJson(meter).write(value);
        meter.text(json.length());
        return json;
    }

    /** For an answer to a script. */
    public static String of(Described drop) {
        return new DropJson(null).write(drop);
    }

    private String write(Object value) {
        try {
            return MAPPER.writeValueAsString(plain(value, 0)).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new LiquidException("cannot be written as JSON");
        }
    }

    private void count(int elements) {
        if (meter != null) {
            meter.elements(elements);
        }
    }

    private Object plain(Object value, int depth) {
        if (depth > DEEPEST) {
            throw new LiquidException("is nested too deep for JSON");
        }
        return switch (value) {
            case Described drop -> plain(drop.asMap(), depth + 1);
            case Drop drop -> drop.value() == drop ? drop.text() : plain(drop.value(), depth + 1);
            case Map<?, ?> map -> map(map, depth);
            case List<?> list -> list(list, depth);
            case Temporal moment -> moment.toString();
            case null -> null;
            case String text -> text;
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }

    private Map<String, Object> map(Map<?, ?> map, int depth) {
        count(map.size());
        var plain = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> plain.put(String.valueOf(name), plain(value, depth + 1)));
        return plain;
    }

    private List<Object> list(List<?> list, int depth) {
        count(list.size());
        var plain = new ArrayList<>(list.size());
        list.forEach(value -> plain.add(plain(value, depth + 1)));
        return plain;
    }
}
