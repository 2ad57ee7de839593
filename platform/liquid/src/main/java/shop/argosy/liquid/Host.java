package shop.argosy.liquid;

import java.util.Map;

/** The host's data, be it a map or a drop. */
interface Host {

    Host NOTHING = of(Map.of());

    boolean has(String name);

    Object get(String name);

    static Host of(Map<String, ?> map) {
        return new Host() {
            @Override
            public boolean has(String name) {
                return map.containsKey(name);
            }

            @Override
            public Object get(String name) {
                return map.get(name);
            }
        };
    }

    static Host of(Drop drop) {
        return new Host() {
            @Override
            public boolean has(String name) {
                return drop.has(name);
            }

            @Override
            public Object get(String name) {
                return drop.get(name);
            }
        };
    }
}
