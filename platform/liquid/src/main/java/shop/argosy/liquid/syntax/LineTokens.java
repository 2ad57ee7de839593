package shop.argosy.liquid.syntax;

/** The lines inside of a {@code liquid} tag. */
final class LineTokens implements Tokens {

    private final String source;
    private final int last;
    private int start;
    private int end;
    private int line;

    /** The lines of a part of a text; empty ones at its end are left out. */
    LineTokens(String source, int from, int to, int line) {
        this.source = source;
        this.line = line;
        this.end = from - 1;
        this.last = withoutLastNewlines(source, from, to);
    }

    private static int withoutLastNewlines(String source, int from, int to) {
        int last = to;
        while (last > from && source.charAt(last - 1) == '\n') {
            last--;
        }
        return last;
    }

    @Override
    public boolean next() {
        if (end + 1 >= last) {
            return false;
        }
        start = end + 1;
        int newline = source.indexOf('\n', start, last);
        end = newline < 0 ? last : newline;
        line++;
        return true;
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
        return true;
    }
}
