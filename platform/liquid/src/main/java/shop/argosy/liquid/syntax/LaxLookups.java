package shop.argosy.liquid.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The names and bracketed parts of a lookup, whatever stands between them. */
final class LaxLookups {

    private LaxLookups() {}

    static List<String> in(String markup) {
        int[] closing = closing(markup);
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < markup.length()) {
            int end = end(markup, at, closing);
            if (end > at) {
                parts.add(markup.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return parts;
    }

    private static int end(String markup, int at, int[] closing) {
        if (markup.charAt(at) == '[') {
            return closing[at] > 0 ? closing[at] + 1 : at;
        }
        int end = Characters.skipSegment(markup, at);
        return end > at && end < markup.length() && markup.charAt(end) == '?' ? end + 1 : end;
    }

    /** For each opening bracket the place of the one that closes it, or 0. */
    private static int[] closing(String markup) {
        int[] closing = new int[markup.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < markup.length(); i++) {
            if (markup.charAt(i) == '[') {
                open.push(i);
            } else if (markup.charAt(i) == ']' && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }
}
