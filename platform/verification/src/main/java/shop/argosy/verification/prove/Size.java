package shop.argosy.verification.prove;

/** How much a scenario does: what shows the promise in a minute or two, or with {@code --full} all that the promise names. */
final class Size {

    private static final String FULL = "argosy.prove.full";

    private Size() {
    }

    /** Before any scenario is made. */
    static void full() {
        System.setProperty(FULL, "true");
    }

    static int of(int usual, int full) {
        return Boolean.getBoolean(FULL) ? full : usual;
    }
}
