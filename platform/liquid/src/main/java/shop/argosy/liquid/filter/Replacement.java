package shop.argosy.liquid.filter;

import shop.argosy.liquid.Context;
import shop.argosy.liquid.value.Search;
import shop.argosy.liquid.value.Texts;

/**
 * One text put in place of another. As in the reference, a backslash in the new text means something:
 * {@code \0} and {@code \&} are what was found, {@code \1} to {@code \9} nothing, {@code \\} is a backslash.
 */
final class Replacement {

    private final String text;
    private final String wanted;
    private final String fresh;
    private final boolean plain;
    private final Context context;
    private final StringBuilder replaced = new StringBuilder();

    private Replacement(Object input, Object wanted, Object fresh, Context context) {
        this.context = context;
        this.text = TextFilters.text(input, context);
        this.wanted = Texts.of(wanted, context.meter());
        this.fresh = Texts.of(fresh, context.meter());
        this.plain = this.fresh.indexOf('\\') < 0;
    }

    static String all(Object input, Object wanted, Object fresh, Context context) {
        Replacement replacement = new Replacement(input, wanted, fresh, context);
        return replacement.wanted.isEmpty() ? replacement.betweenAll() : replacement.all();
    }

    static String first(Object input, Object wanted, Object fresh, Context context) {
        return new Replacement(input, wanted, fresh, context).first();
    }

    private String all() {
        Search search = Search.in(text, wanted, context.meter());
        int from = 0;
        for (int at = search.next(0); at >= 0; at = search.next(from)) {
            replaced.append(text, from, at);
            from = at + wanted.length();
            addFresh(at);
        }
        return from == 0 ? text : replaced.append(text, from, text.length()).toString();
    }

    private String first() {
        int at = Search.in(text, wanted, context.meter()).next(0);
        if (at < 0) {
            return text;
        }
        replaced.append(text, 0, at);
        addFresh(at);
        return replaced.append(text, at + wanted.length(), text.length()).toString();
    }

    private String betweenAll() {
        int at = 0;
        while (at < text.length()) {
            addFresh(at);
            int end = at + Character.charCount(text.codePointAt(at));
            replaced.append(text, at, end);
            at = end;
        }
        addFresh(at);
        return replaced.toString();
    }

    private void addFresh(int at) {
        if (plain) {
            add(fresh);
            return;
        }
        for (int i = 0; i < fresh.length(); i++) {
            boolean escape = fresh.charAt(i) == '\\' && i + 1 < fresh.length();
            if (escape && addEscape(fresh.charAt(i + 1), at)) {
                i++;
            } else {
                add(fresh.substring(i, i + 1));
            }
        }
    }

    private boolean addEscape(char c, int at) {
        switch (c) {
            case '0', '&' -> add(wanted);
            case '1', '2', '3', '4', '5', '6', '7', '8', '9', '+' -> { }
            case '`' -> add(text.substring(0, at));
            case '\'' -> add(text.substring(at + wanted.length()));
            case '\\' -> add("\\");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add(String more) {
        context.meter().text(more.length());
        replaced.append(more);
    }
}
