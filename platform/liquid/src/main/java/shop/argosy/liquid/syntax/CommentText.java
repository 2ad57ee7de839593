package shop.argosy.liquid.syntax;

/** Content that is skipped, with comments and raw texts inside of it. */
final class CommentText {

    private final Tokens tokens;
    private final TagMarkup tag;

    CommentText(Tokens tokens, TagMarkup tag) {
        this.tokens = tokens;
        this.tag = tag;
    }

    void skip(Parser parser) {
        int open = 1;
        while (open > 0) {
            if (!tokens.next()) {
                throw Refusals.neverClosed(tag.name());
            }
            open += change();
        }
        if (!tokens.areLines()) {
            parser.trimNext(tokens.source().charAt(tokens.end() - 3) == '-');
        }
    }

    private int change() {
        return switch (name()) {
            case "comment" -> 1;
            case "endcomment" -> -1;
            case "raw" -> {
                skipRaw();
                yield 0;
            }
            default -> 0;
        };
    }

    private String name() {
        TagMarkup inner = tokens.areLines()
                ? TagPiece.parseLine(tokens.source().substring(tokens.start(), tokens.end()), 0)
                : inPiece();
        return inner == null ? "" : inner.name();
    }

    private TagMarkup inPiece() {
        return tokens.source().startsWith("{%", tokens.start()) && tokens.end() - tokens.start() >= 4
                ? TagPiece.parse(tokens, 0)
                : null;
    }

    private void skipRaw() {
        while (tokens.next()) {
            LooseTag found = LooseTag.in(tokens);
            if (found != null && found.name().equals("endraw")) {
                return;
            }
        }
        throw Refusals.neverClosed("raw");
    }
}
