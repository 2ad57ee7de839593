package shop.argosy.liquid.hostile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data and partials that attacks look into: very deep, cyclic, shared many times over, long. */
final class HostileData {

    private static final int DEEP = 100_000;
    private static final int LONG = 20_000;

    private HostileData() {}

    static Map<String, String> partials() {
        return Map.of(
                "self", "a{% render 'self' %}",
                "selfi", "a{% include 'selfi' %}",
                "a", "{% render 'b' %}",
                "b", "{% render 'a' %}",
                "fan", "{% include 'fan' %}{% include 'fan' %}",
                "fanr", "{% render 'fanr' %}{% render 'fanr' %}",
                "nest", "{% if true %}".repeat(98) + "{% render 'nest' %}" + "{% endif %}".repeat(98));
    }

    static Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        data.put("deep", deepList());
        data.put("deep2", deepList());
        data.put("deepmap", deepMap());
        data.put("deepmap2", deepMap());
        data.put("cyc", cycle());
        data.put("cyc2", cycle());
        data.put("dag", shared());
        data.put("dag2", shared());
        data.put("dagm", sharedMap());
        data.put("m", cyclicMap());
        data.put("bigmap", longMap());
        data.put("biglist", longList());
        data.put("biglist2", longList());
        return data;
    }

    private static List<Object> deepList() {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < DEEP; i++) {
            List<Object> outer = new ArrayList<>(1);
            outer.add(list);
            list = outer;
        }
        return list;
    }

    private static Map<String, Object> deepMap() {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < DEEP; i++) {
            Map<String, Object> outer = new HashMap<>(2);
            outer.put("a", map);
            map = outer;
        }
        return map;
    }

    private static List<Object> cycle() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        return list;
    }

    private static Map<String, Object> cyclicMap() {
        Map<String, Object> map = new HashMap<>();
        map.put("a", map);
        return map;
    }

    private static List<Object> shared() {
        List<Object> list = List.of("x");
        for (int i = 0; i < 40; i++) {
            list = List.of(list, list);
        }
        return list;
    }

    private static Map<String, Object> sharedMap() {
        Map<String, Object> map = Map.of("x", "y");
        for (int i = 0; i < 40; i++) {
            map = Map.of("a", map, "b", map);
        }
        return map;
    }

    private static Map<String, Object> longMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < LONG; i++) {
            map.put("k" + i, i);
        }
        return map;
    }

    private static List<Object> longList() {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < LONG; i++) {
            list.add("k" + i * 7919 % LONG);
        }
        return list;
    }
}
