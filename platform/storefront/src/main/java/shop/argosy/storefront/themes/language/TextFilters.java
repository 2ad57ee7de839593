package shop.argosy.storefront.themes.language;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.EnvironmentBuilder;
import shop.argosy.storefront.themes.Handle;
import shop.argosy.storefront.themes.drops.DropJson;

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
        language.filter("json", 0, 0, (input, arguments, context) -> DropJson.of(input, context.meter()));
        language.filter("structured_data", 0, 0, (input, arguments, context) -> StructuredData.of(input, Input.visit(context), context.meter()));
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

    /** The words of the search inside {@code <mark>}. The input is HTML already; its tags and entities stay whole. */
    private static Object highlight(Object input, Arguments arguments, Context context) {
        String text = Input.text(input, context);
        String words = Input.text(arguments.get(0), context).strip();
        context.meter().text(text.length() * 2L);
        if (words.isEmpty()) {
            return text;
        }
        String any = Pattern.compile("\\s+").splitAsStream(words).limit(8).map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("<[^>]*>|&[a-zA-Z0-9#]{1,8};|(" + any + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null ? found.group() : "<mark>" + found.group(1) + "</mark>"));
    }
}
