package shop.argosy.liquid.filter;

import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.value.Texts;

/** Filters that make a text fit for HTML. */
final class EscapeFilters {

    private EscapeFilters() {}

    static Object escape(Object input, Arguments arguments, Context context) {
        if (input == null) {
            return null;
        }
        return escape(Texts.of(input, context.meter()), false, context);
    }

    static Object escapeOnce(Object input, Arguments arguments, Context context) {
        return escape(Texts.of(input, context.meter()), true, context);
    }

    private static String escape(String text, boolean once, Context context) {
        context.meter().work(text.length());
        int first = 0;
        while (first < text.length() && entity(text.charAt(first)) == null) {
            first++;
        }
        return first == text.length() ? text : escapeFrom(text, first, once, context);
    }

    private static String escapeFrom(String text, int first, boolean once, Context context) {
        context.meter().text(text.length());
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = entity(c);
            if (entity == null || once && c == '&' && isEntity(text, i + 1)) {
                escaped.append(c);
            } else {
                context.meter().text(entity.length());
                escaped.append(entity);
            }
        }
        return escaped.toString();
    }

    private static String entity(char c) {
        return c > '>' ? null : knownEntity(c);
    }

    private static String knownEntity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    /** Letters, or a number after a sign, and a semicolon. */
    private static boolean isEntity(String text, int from) {
        boolean number = from < text.length() && text.charAt(from) == '#';
        int start = number ? from + 1 : from;
        int at = start;
        while (at < text.length() && (number ? isDigit(text.charAt(at)) : isLetter(text.charAt(at)))) {
            at++;
        }
        return at > start && at < text.length() && text.charAt(at) == ';';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static Object stripNewlines(Object input, Arguments arguments, Context context) {
        return replaceNewlines(TextFilters.text(input, context), "", context);
    }

    static Object newlineToBreak(Object input, Arguments arguments, Context context) {
        return replaceNewlines(TextFilters.text(input, context), "<br />\n", context);
    }

    private static String replaceNewlines(String text, String replacement, Context context) {
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                context.meter().text(replacement.length());
                replaced.append(replacement);
            } else if (c != '\r' || !text.startsWith("\n", i + 1)) {
                replaced.append(c);
            }
        }
        return replaced.toString();
    }
}
