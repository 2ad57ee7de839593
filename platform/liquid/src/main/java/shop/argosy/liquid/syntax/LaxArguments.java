package shop.argosy.liquid.syntax;

import static shop.argosy.liquid.syntax.Characters.skipSpace;

import java.util.ArrayList;
import java.util.List;

/** Filter arguments in the old grammar: each after a colon or a comma, perhaps with a name. */
final class LaxArguments {

    /** One of them; without a name it is positional. */
    record Argument(String name, String value) {}

    private final String part;
    private final List<Argument> arguments = new ArrayList<>();

    private LaxArguments(String part) {
        this.part = part;
    }

    static List<Argument> in(String part) {
        return new LaxArguments(part).read();
    }

    private List<Argument> read() {
        int at = 0;
        while (at < part.length()) {
            char c = part.charAt(at);
            at = c == ':' || c == ',' ? argument(at) : at + 1;
        }
        return arguments;
    }

    private int argument(int separator) {
        int start = skipSpace(part, separator + 1);
        int nameEnd = Characters.skipWord(part, start);
        int colon = skipSpace(part, nameEnd);
        if (nameEnd > start && colon < part.length() && part.charAt(colon) == ':') {
            int value = skipSpace(part, colon + 1);
            int end = Fragments.end(part, value);
            if (end > value) {
                arguments.add(new Argument(part.substring(start, nameEnd), part.substring(value, end)));
                return end;
            }
        }
        int end = Fragments.end(part, start);
        if (end == start) {
            return separator + 1;
        }
        arguments.add(unnamed(part.substring(start, end)));
        return end;
    }

    /** A fragment may still be a name, a colon and a value without white space; hyphens may be in the name then. */
    private static Argument unnamed(String fragment) {
        int colon = Characters.isWord(fragment.charAt(0)) ? Characters.skipSegment(fragment, 0) : fragment.length();
        if (colon < fragment.length() - 1 && fragment.charAt(colon) == ':'
                && Fragments.end(fragment, colon + 1) == fragment.length()) {
            return new Argument(fragment.substring(0, colon), fragment.substring(colon + 1));
        }
        return new Argument(null, fragment);
    }
}
