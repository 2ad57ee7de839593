package shop.argosy.liquid.syntax;

/** A template in its three kinds of pieces: text, {@code {{ output }}} and {@code {% tag %}}. */
final class TemplateTokens implements Tokens {

    private final String source;
    private int start;
    private int end;
    private int line = 1;
    private boolean noMoreTagEnds;

    TemplateTokens(String source) {
        this.source = source;
    }

    @Override
    public boolean next() {
        if (end >= source.length()) {
            return false;
        }
        start = end;
        end = endOfPiece();
        countLines();
        return true;
    }

    private int endOfPiece() {
        if (source.startsWith("{%", start)) {
            return endOfTag(start + 2, start + 2);
        }
        return source.startsWith("{{", start) ? endOfOutput() : endOfText();
    }

    private int endOfText() {
        int at = start;
        while ((at = source.indexOf('{', at)) >= 0) {
            char next = at + 1 < source.length() ? source.charAt(at + 1) : 0;
            if (next == '{' || next == '%') {
                return at;
            }
            at++;
        }
        return source.length();
    }

    /** After the next end of a tag, or the given place where there is none. */
    private int endOfTag(int from, int otherwise) {
        if (noMoreTagEnds) {
            return otherwise;
        }
        int found = source.indexOf("%}", from);
        noMoreTagEnds = found < 0;
        return found < 0 ? otherwise : found + 2;
    }

    /** An output ends at a brace that closes it, also at a single one; a tag that opens inside takes it along. */
    private int endOfOutput() {
        int at = start + 2;
        while ((at = nextBrace(at)) < source.length()) {
            if (at + 1 == source.length()) {
                return source.charAt(at) == '}' ? source.length() : start + 2;
            }
            char next = source.charAt(at + 1);
            if (source.charAt(at) == '}') {
                return next == '}' ? at + 2 : at + 1;
            }
            if (next == '%') {
                return endOfTag(at + 2, at + 2);
            }
            at++;
        }
        return start + 2;
    }

    private int nextBrace(int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '}' && source.charAt(at) != '{') {
            at++;
        }
        return at;
    }

    private void countLines() {
        for (int at = source.indexOf('\n', start, end); at >= 0; at = source.indexOf('\n', at + 1, end)) {
            line++;
        }
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public boolean areLines() {
        return false;
    }
}
