package shop.argosy.operations.exchange.boundary;

/** The names of uploaded files, for show alone. */
final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {
    }

    /** Without folders and control characters; "products.csv" when nothing is left. */
    static String clean(String given) {
        if (given == null) {
            return "products.csv";
        }
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "").strip();
        return name.isEmpty() ? "products.csv" : name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length()))));
    }
}
