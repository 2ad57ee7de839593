package shop.argosy.liquid.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Drop;
import shop.argosy.liquid.value.CodePoints;
import shop.argosy.liquid.value.Range;
import shop.argosy.liquid.value.Texts;
import shop.argosy.liquid.value.Values;

/** One step from a value to what is in it. */
public final class Lookup {

    /** The answer where there is nothing to find, which is not the same as finding null. */
    public static final Object NOTHING = new Object();

    private Lookup() {}

    /** What stands after a dot: a property, or {@code size}, {@code first} or {@code last} of a value without it. */
    static Object property(Object value, String name) {
        if (value instanceof Drop drop) {
            return ofDrop(drop, name);
        }
        if (value instanceof Map<?, ?> map) {
            return ofMap(map, name);
        }
        return value == null ? NOTHING : command(value, name);
    }

    private static Object ofDrop(Drop drop, String name) {
        Object found = Values.of(drop.get(name));
        if (found != null) {
            return found;
        }
        List<?> elements = drop.elements();
        if (elements != null) {
            Object answer = command(elements, name);
            return answer == NOTHING ? null : answer;
        }
        return drop.has(name) ? null : NOTHING;
    }

    private static Object ofMap(Map<?, ?> map, String name) {
        Object found = map.get(name);
        if (found != null) {
            return Values.of(found);
        }
        return map.containsKey(name) ? null : command(map, name);
    }

    private static Object command(Object value, String name) {
        return switch (name) {
            case "size" -> size(value);
            case "first" -> first(value);
            case "last" -> last(value);
            default -> NOTHING;
        };
    }

    /** The size of a value, or {@link #NOTHING}. */
    public static Object size(Object value) {
        return switch (value) {
            case String text -> CodePoints.count(text);
            case Range range -> range.count();
            case List<?> list -> (long) list.size();
            case Map<?, ?> map -> (long) map.size();
            case Long _ -> 8L;
            case null, default -> NOTHING;
        };
    }

    /** The first element or character of a value, or {@link #NOTHING}. */
    public static Object first(Object value) {
        return switch (value) {
            case String text -> CodePoints.first(text);
            case Range range -> range.first();
            case List<?> list -> list.isEmpty() ? null : Values.of(list.getFirst());
            case Map<?, ?> map -> map.isEmpty() ? null : pair(map.entrySet().iterator().next());
            case null, default -> NOTHING;
        };
    }

    /** The last element or character of a value, or {@link #NOTHING}. */
    public static Object last(Object value) {
        return switch (value) {
            case String text -> CodePoints.last(text);
            case Range range -> range.last();
            case List<?> list -> list.isEmpty() ? null : Values.of(list.getLast());
            case null, default -> NOTHING;
        };
    }

    /** A map's entry as loops see it: a list of the key and the value. */
    public static List<Object> pair(Map.Entry<?, ?> entry) {
        return Arrays.asList(entry.getKey(), Values.of(entry.getValue()));
    }

    /** What stands in brackets: an element by its number, from the end where it is negative, or a key of a map. */
    public static Object element(Object value, Object key) {
        return switch (value) {
            case Drop drop -> ofDrop(drop, key);
            case Map<?, ?> map -> key instanceof String name && map.containsKey(name) ? Values.of(map.get(name)) : NOTHING;
            case Range _ -> NOTHING;
            case List<?> list -> key instanceof Long place ? at(list, place) : NOTHING;
            case null, default -> NOTHING;
        };
    }

    private static Object ofDrop(Drop drop, Object key) {
        if (key instanceof Long place && drop.elements() instanceof List<?> elements) {
            return at(elements, place);
        }
        if (key instanceof String name) {
            return drop.has(name) ? Values.of(drop.get(name)) : NOTHING;
        }
        return key instanceof Number number ? Values.of(drop.get(Texts.of(number, null))) : NOTHING;
    }

    private static Object at(List<?> list, long place) {
        long index = place < 0 ? place + list.size() : place;
        return index >= 0 && index < list.size() ? Values.of(list.get((int) index)) : null;
    }
}
