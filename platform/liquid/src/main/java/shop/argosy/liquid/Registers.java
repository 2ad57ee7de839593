package shop.argosy.liquid;

import java.util.HashMap;
import java.util.Map;

/** What tags remember during a render. A partial of {@code render} has its own; the host's values are seen by all. */
public final class Registers {

    private final Map<String, Object> shared;
    private Map<Object, Object> own;

    Registers(Map<String, Object> shared) {
        this.shared = shared;
    }

    Registers isolated() {
        return new Registers(shared);
    }

    /** What the host gave to the render under that name, or a tag has put there for all partials of it; or null. */
    public Object shared(String name) {
        return shared.get(name);
    }

    /** Sets a value for the whole render, partials included. */
    public void share(String name, Object value) {
        shared.put(name, value);
    }

    /** What a tag has kept under that key in this template, or null. */
    public Object get(Object key) {
        return own == null ? null : own.get(key);
    }

    /** Keeps a value for the tags of this template. */
    public void put(Object key, Object value) {
        if (own == null) {
            own = new HashMap<>();
        }
        own.put(key, value);
    }
}
