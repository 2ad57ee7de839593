package shop.argosy.storefront.search.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How words find products. First strictly: all words, in the language's stems, the last one also as a beginning, or a
 * stock keeping unit. Only when that finds nothing, forgivingly: with a letter or two wrong.
 */
final class ProductQueries {

    private static final List<String> FIELDS = List.of("title^4", "vendor^2", "type^2", "tags^2", "description");

    private ProductQueries() {
    }

    static Query strictly(String text, Locale locale) {
        var ways = new ArrayList<>(List.of(words(text), beginning("title.plain", text, 3), beginning("words", text, 1), sku(text)));
        String key = Skus.key(text);
        if (key.length() > 2) {
            ways.add(Query.of(query -> query.prefix(prefix -> prefix.field("sku_keys").value(key).boost(20F))));
        }
        return anyOf(ways, locale);
    }

    static Query forgivingly(String text, Locale locale) {
        return anyOf(List.of(similar("words", text), similar("title.plain", text)), locale);
    }

    private static Query anyOf(List<Query> ways, Locale locale) {
        return Query.of(query -> query.bool(bool -> bool.filter(in(locale)).should(ways).minimumShouldMatch("1")));
    }

    private static Query in(Locale locale) {
        return Query.of(query -> query.term(term -> term.field("locale").value(locale.toLanguageTag())));
    }

    private static Query words(String text) {
        return Query.of(query -> query.multiMatch(match -> match.query(text).type(TextQueryType.CrossFields).operator(Operator.And).fields(FIELDS)));
    }

    private static Query beginning(String field, String text, float boost) {
        return Query.of(query -> query.matchBoolPrefix(match -> match.field(field).query(text).operator(Operator.And).boost(boost)));
    }

    private static Query sku(String text) {
        return Query.of(query -> query.term(term -> term.field("skus").value(Skus.exact(text)).boost(50F)));
    }

    private static Query similar(String field, String text) {
        return Query.of(query -> query.match(match -> match.field(field).query(text).fuzziness("AUTO").prefixLength(1).minimumShouldMatch("2<70%")));
    }
}
