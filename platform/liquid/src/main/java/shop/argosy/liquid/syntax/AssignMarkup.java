package shop.argosy.liquid.syntax;

import static shop.argosy.liquid.syntax.Characters.skipSpace;

import shop.argosy.liquid.ErrorMode;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.expression.Expression;

/** What stands after {@code assign}. */
public record AssignMarkup(String name, Expression value) {

    public static AssignMarkup parse(TagMarkup tag, Parser parser) {
        return parser.forgivingly(tag, tag.text(), () -> read(tag, parser));
    }

    private static AssignMarkup read(TagMarkup tag, Parser parser) {
        String markup = tag.text();
        for (int start = 0; start < markup.length(); start++) {
            int end = nameEnd(markup, start);
            int sign = skipSpace(markup, end);
            if (end > start && markup.startsWith("=", sign)) {
                String name = name(tag, markup.substring(start, end), parser);
                return new AssignMarkup(name, parser.output(markup.substring(skipSpace(markup, sign + 1)), tag.line()));
            }
            start = Math.max(start, end - 1);
        }
        throw new LiquidSyntaxException("Syntax Error in 'assign' - Valid syntax: assign [var] = [source]");
    }

    private static String name(TagMarkup tag, String name, Parser parser) {
        if (parser.mode() == ErrorMode.STRICT2) {
            return parser.strictly(tag, name, Cursor::name);
        }
        return parser.name(name);
    }

    /** The end of what the old grammar takes for a variable's name: brackets and dots are part of it. */
    static int nameEnd(String markup, int from) {
        int at = from;
        while (at < markup.length()) {
            int sign = markup.charAt(at) == '(' ? at + 1 : at;
            if (sign == markup.length() || !isName(markup.charAt(sign))) {
                return at;
            }
            at = sign + 1 < markup.length() && markup.charAt(sign + 1) == ')' ? sign + 2 : sign + 1;
        }
        return at;
    }

    private static boolean isName(char c) {
        return Characters.isSegment(c) || c == '.' || c == '[' || c == ']';
    }
}
