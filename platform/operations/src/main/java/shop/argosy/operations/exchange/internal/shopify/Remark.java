package shop.argosy.operations.exchange.internal.shopify;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that can be said about a line of a file.
 *
 * @param code never changes its meaning, so that programs can say it in their words; {@link Remarks} lists them
 * @param parameters what the sentence names, by names that stay
 * @param sentence in English, with the way out
 */
public record Remark(String code, Map<String, Object> parameters, String sentence) {

    /** {@code sentence} has {@code {name}} where a parameter of that name shall stand. */
    static Remark of(String code, String sentence) {
        return new Remark(code, Map.of(), sentence);
    }

    Remark with(String name, Object value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Remark(code, more, sentence.replace("{" + name + "}", String.valueOf(value)));
    }
}
