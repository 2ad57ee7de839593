package shop.argosy.liquid.syntax;

/** The lines inside of a {@code liquid} tag. */
final class LineTokens implements Tokens {

    private final String source;
    private final int length;
    private int start;
    private int end = -1;
    private int line;

    LineTokens(String source, int line) {
        this.source = source;
        this.line = line;
        this.length = withoutLastNewlines(source);
    }

    private static int withoutLastNewlines(String source) {
        int length = source.length();
        while (length > 0 && source.charAt(length - 1) == '\n') {
            length--;
        }
        return length;
    }

    @Override
    public boolean next() {
        if (end + 1 >= length) {
            return false;
        }
        start = end + 1;
        int newline = source.indexOf('\n', start, length);
        end = newline < 0 ? length : newline;
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
