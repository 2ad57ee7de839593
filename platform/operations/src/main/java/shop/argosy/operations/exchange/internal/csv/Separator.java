package shop.argosy.operations.exchange.internal.csv;

/** What parts the fields of a file: whichever of comma, semicolon and tab its first line has most of. */
final class Separator {

    private static final char[] KNOWN = {',', ';', '\t'};

    private Separator() {
    }

    static char of(String header) {
        char best = KNOWN[0];
        for (char each : KNOWN) {
            if (count(header, each) > count(header, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
