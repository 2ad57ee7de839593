package shop.argosy.storefront.search.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import shop.argosy.foundation.http.Json;

/**
 * How words find products. First strictly: all words, in the language's stems, the last one also as a beginning, or a
 * stock keeping unit. Only when that finds nothing, forgivingly: with a letter or two wrong.
 */
final class ProductQueries {

    private ProductQueries() {
    }

    static ObjectNode strictly(String text, Locale locale) {
        var query = inLocale(locale);
        var should = should(query);
        words(should, text);
        beginnings(should, text);
        skus(should, text);
        return query;
    }

    static ObjectNode forgivingly(String text, Locale locale) {
        var query = inLocale(locale);
        var should = should(query);
        for (var field : List.of("words", "title.plain")) {
            should.addObject().putObject("match").putObject(field).put("query", text)
                    .put("fuzziness", "AUTO").put("prefix_length", 1).put("minimum_should_match", "2<70%");
        }
        return query;
    }

    private static ObjectNode inLocale(Locale locale) {
        var query = Json.mapper().createObjectNode();
        query.putObject("bool").putArray("filter").addObject().putObject("term").put("locale", locale.toLanguageTag());
        return query;
    }

    private static ArrayNode should(ObjectNode query) {
        var bool = (ObjectNode) query.get("bool");
        bool.put("minimum_should_match", 1);
        return bool.putArray("should");
    }

    private static void words(ArrayNode should, String text) {
        var match = should.addObject().putObject("multi_match").put("query", text).put("type", "cross_fields").put("operator", "and");
        List.of("title^4", "vendor^2", "type^2", "tags^2", "description").forEach(match.putArray("fields")::add);
    }

    private static void beginnings(ArrayNode should, String text) {
        should.addObject().putObject("match_bool_prefix").putObject("title.plain").put("query", text).put("operator", "and").put("boost", 3);
        should.addObject().putObject("match_bool_prefix").putObject("words").put("query", text).put("operator", "and");
    }

    private static void skus(ArrayNode should, String text) {
        String exact = Skus.exact(text);
        String key = Skus.key(text);
        should.addObject().putObject("term").putObject("skus").put("value", exact).put("boost", 50);
        if (key.length() > 2) {
            should.addObject().putObject("prefix").putObject("sku_keys").put("value", key).put("boost", 20);
        }
    }
}
