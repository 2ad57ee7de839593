package shop.argosy.liquid.syntax;

import shop.argosy.liquid.LiquidSyntaxException;

/** Content that is not parsed, up to the end of its tag. */
final class RawText {

    private final Tokens tokens;
    private final TagMarkup tag;

    RawText(Tokens tokens, TagMarkup tag) {
        this.tokens = tokens;
        this.tag = tag;
    }

    /** The content; the parser trims what follows if the end says so. */
    String read(Parser parser, boolean nestingForbidden) {
        int start = tokens.areLines() ? 0 : tokens.end();
        while (tokens.next()) {
            LooseTag found = LooseTag.in(tokens);
            if (found != null && nestingForbidden && found.name().equals(tag.name())) {
                throw new LiquidSyntaxException("Syntax Error in '" + tag.name() + "' - Nested doc tags are not allowed");
            }
            if (found != null && found.name().equals("end" + tag.name())) {
                parser.trimNext(tokens.source().charAt(tokens.end() - 3) == '-');
                return tokens.source().substring(start, found.start());
            }
        }
        throw Refusals.neverClosed(tag.name());
    }
}
