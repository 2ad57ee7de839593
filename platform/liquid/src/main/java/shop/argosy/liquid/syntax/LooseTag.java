package shop.argosy.liquid.syntax;

/**
 * The last tag in a piece that may hold other things before it, as in {@code {{ a {% endraw %}}.
 *
 * @param start the place of its opening brace
 */
record LooseTag(String name, int start) {

    /** The tag, or null where the piece does not end with one. */
    static LooseTag in(Tokens tokens) {
        String source = tokens.source();
        int to = tokens.end() - 2;
        if (to < tokens.start() + 2 || !source.startsWith("%}", to)) {
            return null;
        }
        for (int at = source.lastIndexOf("{%", to - 1); at >= tokens.start(); at = source.lastIndexOf("{%", at - 1)) {
            int from = source.charAt(at + 2) == '-' ? at + 3 : at + 2;
            int name = Characters.skipSpace(source, from, to);
            int end = Characters.skipWord(source, name);
            if (end > name) {
                return new LooseTag(source.substring(name, end), at);
            }
        }
        return null;
    }
}
