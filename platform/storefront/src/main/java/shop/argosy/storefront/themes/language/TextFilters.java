package shop.argosy.storefront.themes.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.EnvironmentBuilder;
import shop.argosy.storefront.themes.Handle;
import shop.argosy.storefront.themes.Html;

/** Words: translation, plural, handles, search highlights, JSON. */
final class TextFilters {

    private TextFilters() {
    }

    static void addTo(EnvironmentBuilder language) {
        language.filter("t", 0, 1, TextFilters::translate);
        language.filter("translate", 0, 1, TextFilters::translate);
        language.filter("handle", 0, 0, (input, arguments, context) -> Handle.of(Input.text(input, context)));
        language.filter("handleize", 0, 0, (input, arguments, context) -> Handle.of(Input.text(input, context)));
        language.filter("pluralize", 2, 2, (input, arguments, context) ->
                Input.decimal(input) == 1 ? arguments.get(0) : arguments.get(1));
        language.filter("highlight", 1, 1, TextFilters::highlight);
        language.filter("json", 0, 0, (input, arguments, context) -> Json.of(input, context.meter()));
        language.filter("structured_data", 0, 0, (input, arguments, context) -> StructuredData.of(input, context.meter()));
    }

    private static Object translate(Object input, Arguments arguments, Context context) {
        String key = Input.text(input, context);
        context.meter().text(key.length() + 64L);
        return Input.visit(context).texts().html(key, filled(arguments, context));
    }

    private static Map<String, Object> filled(Arguments arguments, Context context) {
        if (arguments.named().isEmpty()) {
            return Map.of();
        }
        var filled = new HashMap<String, Object>();
        arguments.named().forEach((name, value) ->
                filled.put(name, value instanceof Number ? value : Input.text(value, context)));
        return filled;
    }

    /** The words of the search inside {@code <mark>}; the text around them is escaped. */
    private static Object highlight(Object input, Arguments arguments, Context context) {
        String text = Html.escape(Input.text(input, context));
        String words = Input.text(arguments.get(0), context).strip();
        context.meter().text(text.length() * 2L);
        if (words.isEmpty()) {
            return text;
        }
        String any = Pattern.compile("\\s+").splitAsStream(words).map(Html::escape).map(Pattern::quote)
                .filter(Objects::nonNull).limit(8).reduce((a, b) -> a + "|" + b).orElseThrow();
        return Pattern.compile("(?:" + any + ")(?![a-z0-9#]{0,5};)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text).replaceAll("<mark>$0</mark>");
    }
}
