package shop.argosy.liquid.value;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Drop;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Meter;

/** Shows lists and maps with all that is in them, {@code {"a"=>[1, nil]}}. */
final class Inspection {

    private static final int DEEPEST = 200;

    private final StringBuilder text = new StringBuilder();
    private final Map<Object, Boolean> open = new IdentityHashMap<>();
    private final Meter meter;

    private Inspection(Meter meter) {
        this.meter = meter;
    }

    static String of(Object value, Meter meter) {
        Inspection inspection = new Inspection(meter);
        inspection.show(value);
        return inspection.text.toString();
    }

    private void show(Object value) {
        meter.step();
        switch (value) {
            case null -> add("nil");
            case String string -> quote(string);
            case Range range -> add(range.toString());
            case List<?> list -> nest(list, "[...]", () -> showList(list));
            case Map<?, ?> map -> nest(map, "{...}", () -> showMap(map));
            case Drop drop -> add(Texts.plain(drop));
            default -> add(Texts.plain(Values.of(value)));
        }
    }

    private void nest(Object value, String again, Runnable content) {
        if (open.containsKey(value)) {
            add(again);
            return;
        }
        if (open.size() >= DEEPEST) {
            throw new LiquidException("Nesting too deep");
        }
        open.put(value, true);
        content.run();
        open.remove(value);
    }

    private void showList(List<?> list) {
        String separator = "[";
        for (Object element : list) {
            add(separator);
            show(element);
            separator = ", ";
        }
        add(list.isEmpty() ? "[]" : "]");
    }

    private void showMap(Map<?, ?> map) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            add(separator);
            show(entry.getKey());
            add("=>");
            show(entry.getValue());
            separator = ", ";
        }
        add(map.isEmpty() ? "{}" : "}");
    }

    private void quote(String string) {
        add("\"");
        for (int i = 0; i < string.length(); ) {
            int c = string.codePointAt(i);
            int width = Character.charCount(c);
            add(escape(c, i + width < string.length() ? string.charAt(i + width) : 0));
            i += width;
        }
        add("\"");
    }

    private static String escape(int c, char next) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\f' -> "\\f";
            case 0x0b -> "\\v";
            case 0x08 -> "\\b";
            case 0x07 -> "\\a";
            case 0x1b -> "\\e";
            case '#' -> next == '{' || next == '$' || next == '@' ? "\\#" : "#";
            default -> printable(c) ? Character.toString(c) : hexadecimal(c);
        };
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String hexadecimal(int c) {
        if (c < 0x80) {
            return "\\x%02X".formatted(c);
        }
        return c < 0x10000 ? "\\u%04X".formatted(c) : "\\u{%X}".formatted(c);
    }

    private void add(String more) {
        meter.text(more.length());
        text.append(more);
    }
}
