package shop.argosy.liquid;

import java.util.HashMap;
import java.util.Map;
import shop.argosy.liquid.value.Values;

/** Where a name is looked for: in the scopes from the inside out, then in the host's data. */
final class Variables {

    private final Host data;
    private final Host globals;
    private final Scope outermost = new Scope(null);
    private Scope innermost = outermost;
    private int depth = 1;
    private Map<String, Object> counters;

    Variables(Host data, Host globals) {
        this.data = data;
        this.globals = globals;
    }

    Host globals() {
        return globals;
    }

    int depth() {
        return depth;
    }

    void push() {
        innermost = new Scope(innermost);
        depth++;
    }

    void pop() {
        innermost = innermost.outer;
        depth--;
    }

    void put(String name, Object value) {
        innermost.put(name, value);
    }

    void assign(String name, Object value) {
        outermost.put(name, value);
    }

    boolean scoped(String name) {
        for (Scope scope = innermost; scope != null; scope = scope.outer) {
            if (scope.place(name) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean has(String name) {
        return scoped(name) || counters != null && counters.containsKey(name) || data.has(name) || globals.has(name);
    }

    /** The value, or null for one that is null or that nobody knows. */
    Object find(String name) {
        for (Scope scope = innermost; scope != null; scope = scope.outer) {
            int place = scope.place(name);
            if (place >= 0) {
                return scope.at(place);
            }
        }
        return findOutside(name);
    }

    private Object findOutside(String name) {
        if (counters != null) {
            Object counter = counters.get(name);
            if (counter != null) {
                return counter;
            }
        }
        Object found = data.get(name);
        return Values.of(found != null ? found : globals.get(name));
    }

    /** What {@code increment} and {@code decrement} count on: the data's number of that name, at first. */
    Object counter(String name) {
        Object counter = counters == null ? null : counters.get(name);
        return counter != null ? counter : Values.of(data.get(name));
    }

    void count(String name, Object value) {
        if (counters == null) {
            counters = new HashMap<>();
        }
        counters.put(name, value);
    }
}
