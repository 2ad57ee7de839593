package shop.argosy.liquid.syntax;

/** Takes a tag apart into its name and its markup. */
final class TagPiece {

    private TagPiece() {}

    /** The tag of the current piece, or null where it has no name or does not end. */
    static TagMarkup parse(Tokens tokens, int line) {
        String source = tokens.source();
        int to = tokens.end() - 2;
        if (!source.startsWith("%}", to)) {
            return null;
        }
        int from = tokens.start() + 2;
        int dash = from < to && source.charAt(from) == '-' ? from + 1 : from;
        int name = Characters.skipSpace(source, dash, to);
        int nameEnd = nameEnd(source, name);
        if (nameEnd == name) {
            return null;
        }
        int markup = Characters.skipSpace(source, nameEnd, to);
        int markupEnd = markup < to && source.charAt(to - 1) == '-' ? to - 1 : to;
        int newlines = newlines(source, dash, name) + newlines(source, nameEnd, markup);
        return new TagMarkup(source.substring(name, nameEnd), source.substring(markup, markupEnd), line + newlines);
    }

    /** The tag of a line inside of a {@code liquid} tag, or null where the line does not begin with a name. */
    static TagMarkup parseLine(String text, int line) {
        int name = Characters.skipSpace(text, 0);
        int nameEnd = nameEnd(text, name);
        if (nameEnd == name) {
            return null;
        }
        return new TagMarkup(text.substring(name, nameEnd), text.substring(Characters.skipSpace(text, nameEnd)), line);
    }

    /** The place after the word {@code liquid} and white space at the start of a line, or -1. */
    static int afterLiquid(Tokens line) {
        String source = line.source();
        int name = Characters.skipSpace(source, line.start(), line.end());
        int nameEnd = Characters.skipWord(source, name);
        boolean liquid = nameEnd - name == 6 && source.startsWith("liquid", name);
        return liquid ? Characters.skipSpace(source, nameEnd, line.end()) : -1;
    }

    private static int nameEnd(String text, int from) {
        return from < text.length() && text.charAt(from) == '#' ? from + 1 : Characters.skipWord(text, from);
    }

    private static int newlines(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == '\n' ? 1 : 0;
        }
        return count;
    }
}
