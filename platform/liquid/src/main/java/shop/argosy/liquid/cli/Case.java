package shop.argosy.liquid.cli;

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
 * One template to render with its data and partials. Strict cases fail at their first error, lax ones print it.
 *
 * @param id comes back with the answer, whatever it is
 */
record Case(Object id, String template, Map<String, Object> data, Map<String, String> partials, ErrorMode mode) {

    static Case of(Object json) {
        if (!(json instanceof Map<?, ?> object) || !(object.get("template") instanceof String template)) {
            throw new IllegalArgumentException("a case is an object with a template");
        }
        Object mode = object.get("mode");
        return new Case(
                object.get("id"),
                template,
                strings(object.get("data")),
                sources(object.get("partials")),
                ErrorMode.valueOf(mode == null ? "LAX" : mode.toString().toUpperCase(Locale.ROOT)));
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

    private String render(Environment environment) {
        Template parsed = environment.parse(null, template, mode);
        Rendering order = new Rendering().data(data).partials(Partials.of(environment, partials, mode));
        return parsed.render(mode.refuses() ? order.stopAtErrors() : order).text();
    }
}
