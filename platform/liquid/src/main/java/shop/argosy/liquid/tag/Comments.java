package shop.argosy.liquid.tag;

import shop.argosy.liquid.Context;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TagMarkup;
import shop.argosy.liquid.value.Strings;

/** {@code comment}, {@code doc} and {@code #}, which print nothing. */
final class Comments {

    private Comments() {}

    private static final class Nothing extends Node {

        private final boolean blank;

        Nothing(boolean blank, int line) {
            super(line);
            this.blank = blank;
        }

        @Override
        public void render(Context context, Output output) {}

        @Override
        public boolean blank() {
            return blank;
        }
    }

    static Node comment(TagMarkup tag, Parser parser) {
        parser.skipComment(tag);
        return new Nothing(true, tag.line());
    }

    static Node doc(TagMarkup tag, Parser parser) {
        if (!Strings.isBlank(tag.text())) {
            throw new LiquidSyntaxException("Syntax Error in 'doc' - Valid syntax: {% doc %}{% enddoc %}");
        }
        return new Nothing(parser.rawWithoutNesting(tag).isEmpty(), tag.line());
    }

    static Node inline(TagMarkup tag, Parser parser) {
        String text = tag.text();
        for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
            requireSign(text, newline + 1);
        }
        return new Nothing(true, tag.line());
    }

    private static void requireSign(String text, int from) {
        int at = from;
        while (at < text.length() && Strings.isSpace(text.charAt(at)) && text.charAt(at) != '\n') {
            at++;
        }
        if (at < text.length() && text.charAt(at) != '#' && text.charAt(at) != '\n') {
            throw new LiquidSyntaxException(
                    "Syntax error in tag '#' - Each line of comments must be prefixed by the '#' character");
        }
    }
}
