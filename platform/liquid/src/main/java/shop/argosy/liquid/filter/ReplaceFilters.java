package shop.argosy.liquid.filter;

import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.value.Search;
import shop.argosy.liquid.value.Texts;

/** Filters that put one text in place of another. */
final class ReplaceFilters {

    private ReplaceFilters() {}

    static Object replace(Object input, Arguments arguments, Context context) {
        return Replacement.all(input, arguments.get(0), arguments.get(1, ""), context);
    }

    static Object replaceFirst(Object input, Arguments arguments, Context context) {
        return Replacement.first(input, arguments.get(0), arguments.get(1, ""), context);
    }

    static Object replaceLast(Object input, Arguments arguments, Context context) {
        return replaceLast(input, arguments.get(0), arguments.get(1), context);
    }

    static Object remove(Object input, Arguments arguments, Context context) {
        return Replacement.all(input, arguments.get(0), "", context);
    }

    static Object removeFirst(Object input, Arguments arguments, Context context) {
        return Replacement.first(input, arguments.get(0), "", context);
    }

    static Object removeLast(Object input, Arguments arguments, Context context) {
        return replaceLast(input, arguments.get(0), "", context);
    }

    private static Object replaceLast(Object input, Object wanted, Object replacement, Context context) {
        String text = TextFilters.text(input, context);
        String old = Texts.of(wanted, context.meter());
        String fresh = TextFilters.text(replacement, context);
        int at = Search.in(text, old, context.meter()).last();
        return at < 0 ? text : text.substring(0, at) + fresh + text.substring(at + old.length());
    }
}
