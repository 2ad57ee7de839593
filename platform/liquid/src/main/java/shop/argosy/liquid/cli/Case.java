package shop.argosy.liquid.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.ErrorMode;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Partials;
import shop.argosy.liquid.Rendering;
import shop.argosy.liquid.Template;

/**
 * One template to render with its data and partials.
 *
 * @param id comes back with the answer, whatever it is
 * @param stopsAtErrors whether the first error is the answer; else it is printed. Strict cases do, unless
 *     {@code "errors": "print"}
 */
record Case(
        Object id,
        String template,
        Map<String, Object> data,
        Map<String, String> partials,
        ErrorMode mode,
        boolean stopsAtErrors) {

    static Case of(Object json) {
        if (!(json instanceof Map<?, ?> object) || !(object.get("template") instanceof String template)) {
            throw new IllegalArgumentException("a case is an object with a template");
        }
        Object name = object.get("mode");
        ErrorMode mode = ErrorMode.valueOf(name == null ? "LAX" : name.toString().toUpperCase(Locale.ROOT));
        return new Case(
                object.get("id"),
                template,
                strings(object.get("data")),
                sources(object.get("partials")),
                mode,
                object.get("errors") == null ? mode.refuses() : object.get("errors").equals("stop"));
    }

    private static Map<String, Object> strings(Object json) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (json instanceof Map<?, ?> object) {
            object.forEach((key, value) -> map.put(key.toString(), value));
        }
        return map;
    }

    private static Map<String, String> sources(Object json) {
        Map<String, String> map = new LinkedHashMap<>();
        if (json instanceof Map<?, ?> object) {
            object.forEach((key, value) -> map.put(key.toString(), value.toString()));
        }
        return map;
    }

    /** The answer: the id with a result or an error. */
    Map<String, Object> answer(Environment environment) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        try {
            answer.put("result", render(environment));
        } catch (LiquidException e) {
            answer.put("error", e.getMessage());
        }
        return answer;
    }

    /** Names are found in whatever case and without their ending, as shops' themes write them. */
    private Partials partials(Environment environment) {
        Partials all = Partials.of(environment, partials, mode);
        Map<String, String> names = new HashMap<>();
        partials.keySet().forEach(name -> names.put(plain(name), name));
        return name -> partials.containsKey(name) ? all.find(name) : all.find(names.getOrDefault(plain(name), name));
    }

    private static String plain(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".liquid") ? small.substring(0, small.length() - 7) : small;
    }

    private String render(Environment environment) {
        Template parsed = environment.parse(null, template, mode);
        Rendering order = new Rendering().globals(data).partials(partials(environment));
        return parsed.render(stopsAtErrors ? order.stopAtErrors() : order).text();
    }
}
