package shop.argosy.liquid.syntax;

import shop.argosy.liquid.ErrorMode;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.value.Strings;

/** What stands after {@code capture}, {@code increment} and {@code decrement}: a name. */
public final class NameMarkup {

    private NameMarkup() {}

    /** The first thing in the markup that looks like a name. */
    public static String captured(TagMarkup tag, Parser parser) {
        if (parser.mode() == ErrorMode.STRICT2) {
            return parser.strictly(tag, tag.text(), Cursor::name);
        }
        return parser.forgivingly(tag, tag.text(), () -> parser.name(first(tag.text())));
    }

    private static String first(String markup) {
        for (int at = 0; at < markup.length(); at++) {
            int end = AssignMarkup.nameEnd(markup, at);
            if (end > at) {
                return markup.substring(at, end);
            }
        }
        throw new LiquidSyntaxException("Syntax Error in 'capture' - Valid syntax: capture [var]");
    }

    /** All of the markup, whatever it is. */
    public static String counted(TagMarkup tag, Parser parser) {
        if (parser.mode() == ErrorMode.STRICT2) {
            return parser.strictly(tag, tag.text(), Cursor::name);
        }
        return parser.name(Strings.strip(tag.text()));
    }
}
