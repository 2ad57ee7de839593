package shop.argosy.liquid;

import java.util.Map;

/** The arguments of one filter call. Named ones come last and count together as one, which is their map. */
public final class Arguments {

    public static final Arguments NONE = new Arguments(new Object[0], null);

    private final Object[] positional;
    private final Map<String, Object> named;

    public Arguments(Object[] positional, Map<String, Object> named) {
        this.positional = positional;
        this.named = named;
    }

    /** How many there are. */
    public int count() {
        return named == null ? positional.length : positional.length + 1;
    }

    /** The argument at that place, counted from 0; null beyond the last. */
    public Object get(int place) {
        if (place < positional.length) {
            return positional[place];
        }
        return place == positional.length ? named : null;
    }

    /** The argument at that place, or what stands in for one that was not given. */
    public Object get(int place, Object otherwise) {
        return place < count() ? get(place) : otherwise;
    }

    /** The argument of that name, or null. */
    public Object get(String name) {
        return named == null ? null : named.get(name);
    }

    /** All named arguments in the order of the template; empty where there are none. */
    public Map<String, Object> named() {
        return named == null ? Map.of() : named;
    }

    static String miscount(int given, int least, int most) {
        String expected = least == most ? String.valueOf(least + 1) : (least + 1) + ".." + (most + 1);
        return "wrong number of arguments (given " + (given + 1) + ", expected " + expected + ")";
    }
}
