package shop.argosy.liquid.filter;

import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.value.Range;
import shop.argosy.liquid.value.Strings;
import shop.argosy.liquid.value.Texts;
import shop.argosy.liquid.value.Values;

/** Filters that change a text as a whole. */
final class TextFilters {

    private TextFilters() {}

    /** The input's text, with a copy of it paid for. */
    static String text(Object value, Context context) {
        String text = Texts.of(value, context.meter());
        context.meter().text(text.length());
        return text;
    }

    static Object downcase(Object input, Arguments arguments, Context context) {
        return LetterCase.lower(text(input, context));
    }

    static Object upcase(Object input, Arguments arguments, Context context) {
        return LetterCase.upper(text(input, context), context.meter());
    }

    static Object capitalize(Object input, Arguments arguments, Context context) {
        return LetterCase.capital(text(input, context));
    }

    static Object strip(Object input, Arguments arguments, Context context) {
        return Strings.strip(text(input, context));
    }

    static Object lstrip(Object input, Arguments arguments, Context context) {
        return Strings.stripLeft(text(input, context));
    }

    static Object rstrip(Object input, Arguments arguments, Context context) {
        return Strings.stripRight(text(input, context));
    }

    static Object squish(Object input, Arguments arguments, Context context) {
        if (input == null) {
            return null;
        }
        String text = Strings.strip(text(input, context));
        StringBuilder squished = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean space = Strings.isSpace(text.charAt(i));
            if (!space) {
                squished.append(text.charAt(i));
            } else if (!Strings.isSpace(text.charAt(i - 1))) {
                squished.append(' ');
            }
        }
        return squished.toString();
    }

    static Object append(Object input, Arguments arguments, Context context) {
        return text(input, context).concat(text(arguments.get(0), context));
    }

    static Object prepend(Object input, Arguments arguments, Context context) {
        return text(arguments.get(0), context).concat(text(input, context));
    }

    /** The input, or another value for null, false and what is empty; {@code allow_false} lets false pass. */
    static Object otherwise(Object input, Arguments arguments, Context context) {
        boolean falseAllowed = Values.truthy(arguments.get("allow_false"));
        boolean missing = falseAllowed ? input == null : !Values.truthy(input);
        if (!missing && !isEmpty(input)) {
            return input;
        }
        return arguments.get(0, "");
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case String text -> text.isEmpty();
            case Range _ -> false;
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case null, default -> false;
        };
    }
}
