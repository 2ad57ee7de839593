package shop.argosy.liquid.syntax;

import java.util.LinkedHashMap;
import java.util.Map;
import shop.argosy.liquid.value.Strings;

/**
 * The old grammar's words. A fragment is a text in quotes or a run of anything but white space, commas, pipes and
 * quotes, with texts in quotes inside of it. A quote that is never closed belongs to no fragment.
 */
final class Fragments {

    private Fragments() {}

    /** The end of the fragment at that place, or the place itself where there is none. */
    static int end(String text, int from) {
        int quoted = quotedEnd(text, from);
        return quoted > from ? quoted : runEnd(text, from);
    }

    /** The end of several fragments in a row. */
    static int endOfAll(String text, int from) {
        return runEnd(text, from);
    }

    static int quotedEnd(String text, int from) {
        if (from >= text.length()) {
            return from;
        }
        char c = text.charAt(from);
        if (c != '"' && c != '\'') {
            return from;
        }
        int close = text.indexOf(c, from + 1);
        return close < 0 ? from : close + 1;
    }

    static int runEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int next = unitEnd(text, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    static int unitEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return quotedEnd(text, at);
        }
        return Strings.isSpace(c) || c == ',' || c == '|' ? at : at + 1;
    }

    /** The place of the first fragment at or after that place, or -1. */
    static int find(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (end(text, at) > at) {
                return at;
            }
        }
        return -1;
    }

    /** All {@code name: fragment} pairs anywhere in the markup; a later pair of the same name wins. */
    static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            at = Characters.isWord(text.charAt(at)) ? attribute(text, at, attributes) : at + 1;
        }
        return attributes;
    }

    private static int attribute(String text, int start, Map<String, String> attributes) {
        int nameEnd = Characters.skipSegment(text, start);
        int colon = Characters.skipSpace(text, nameEnd);
        if (colon >= text.length() || text.charAt(colon) != ':') {
            return nameEnd;
        }
        int value = Characters.skipSpace(text, colon + 1);
        int end = end(text, value);
        if (end == value) {
            return nameEnd;
        }
        attributes.put(text.substring(start, nameEnd), text.substring(value, end));
        return end;
    }
}
