package shop.argosy.commerce.catalog;

/** Text as it is kept: without blanks around it and without the one character that the database cannot hold. */
final class PlainText {

    private PlainText() {
    }

    /** {@code null} becomes empty. */
    static String clean(String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    static String cleanOrNull(String text) {
        return text == null ? null : clean(text);
    }

    /** Blank becomes {@code null}. */
    static String presentOrNull(String text) {
        String clean = clean(text);
        return clean.isEmpty() ? null : clean;
    }
}
