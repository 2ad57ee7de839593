package shop.argosy.liquid.filter;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.value.CodePoints;
import shop.argosy.liquid.value.Numbers;
import shop.argosy.liquid.value.Range;
import shop.argosy.liquid.value.Strings;
import shop.argosy.liquid.value.Texts;

/** Filters that take a part. Characters are counted as code points. */
final class SliceFilters {

    private SliceFilters() {}

    static Object slice(Object input, Arguments arguments, Context context) {
        long offset = Numbers.count(arguments.get(0));
        Object wanted = arguments.get(1);
        long length = wanted == null || Boolean.FALSE.equals(wanted) ? 1 : Numbers.count(wanted);
        if (input instanceof List<?> list && !(list instanceof Range)) {
            return slice(list, offset, length, context);
        }
        String text = Texts.of(input, context.meter());
        context.meter().work(text.length());
        long size = CodePoints.count(text);
        long from = offset < 0 ? offset + size : offset;
        return from < 0 || from > size || length < 0 ? "" : CodePoints.slice(text, from, length);
    }

    private static Object slice(List<?> list, long offset, long length, Context context) {
        long from = offset < 0 ? offset + list.size() : offset;
        if (from < 0 || from > list.size() || length < 0) {
            return List.of();
        }
        List<?> part = list.subList((int) from, (int) Math.min(list.size(), from + length));
        context.meter().elements(part.size());
        return new ArrayList<>(part);
    }

    static Object truncate(Object input, Arguments arguments, Context context) {
        if (input == null) {
            return null;
        }
        String text = TextFilters.text(input, context);
        long length = Numbers.count(arguments.get(0, 50L));
        String ending = TextFilters.text(arguments.get(1, "..."), context);
        if (CodePoints.count(text) <= length) {
            return text;
        }
        long kept = Math.max(0, length - CodePoints.count(ending));
        return CodePoints.slice(text, 0, kept).concat(ending);
    }

    static Object truncateWords(Object input, Arguments arguments, Context context) {
        if (input == null) {
            return null;
        }
        String text = TextFilters.text(input, context);
        int most = Math.max(1, Numbers.count(arguments.get(0, 15L)));
        StringBuilder words = new StringBuilder();
        int at = skipSpace(text, 0);
        for (int count = 0; count < most && at < text.length(); count++) {
            int end = skipWord(text, at);
            words.append(count == 0 ? "" : " ").append(text, at, end);
            at = skipSpace(text, end);
            if (count == most - 1 && end < text.length()) {
                return words.append(TextFilters.text(arguments.get(1, "..."), context)).toString();
            }
        }
        return text;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Strings.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Strings.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
