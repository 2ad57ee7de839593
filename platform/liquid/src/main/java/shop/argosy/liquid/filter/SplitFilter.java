package shop.argosy.liquid.filter;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.value.Search;
import shop.argosy.liquid.value.Strings;
import shop.argosy.liquid.value.Texts;

/** Cuts a text into a list: at a text, at white space where that is a space, or between all characters. */
final class SplitFilter {

    private final String text;
    private final Context context;
    private final List<Object> parts = new ArrayList<>();

    private SplitFilter(String text, Context context) {
        this.text = text;
        this.context = context;
    }

    static Object split(Object input, Arguments arguments, Context context) {
        String separator = Texts.of(arguments.get(0), context.meter());
        SplitFilter split = new SplitFilter(TextFilters.text(input, context), context);
        switch (separator) {
            case "" -> split.characters();
            case " " -> split.words();
            default -> split.at(separator);
        }
        return split.parts;
    }

    private void add(int from, int to) {
        context.meter().elements(1);
        parts.add(text.substring(from, to));
    }

    private void characters() {
        for (int at = 0; at < text.length(); ) {
            int end = at + Character.charCount(text.codePointAt(at));
            add(at, end);
            at = end;
        }
    }

    private void words() {
        int start = -1;
        for (int at = 0; at < text.length(); at++) {
            boolean space = Strings.isSpace(text.charAt(at));
            if (space && start >= 0) {
                add(start, at);
                start = -1;
            } else if (!space && start < 0) {
                start = at;
            }
        }
        if (start >= 0) {
            add(start, text.length());
        }
    }

    /** Parts without text at the end are left out. */
    private void at(String separator) {
        Search search = Search.in(text, separator, context.meter());
        int from = 0;
        for (int at = search.next(0); at >= 0; at = search.next(from)) {
            add(from, at);
            from = at + separator.length();
        }
        if (from < text.length()) {
            add(from, text.length());
        }
        while (!parts.isEmpty() && parts.getLast().equals("")) {
            parts.removeLast();
        }
    }
}
