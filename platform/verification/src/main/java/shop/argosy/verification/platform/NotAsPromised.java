package shop.argosy.verification.platform;

/** The platform broke a promise; the message is the sentence for the report. */
public final class NotAsPromised extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAsPromised(String sentence) {
        super(sentence);
    }

    public NotAsPromised(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** @throws NotAsPromised unless it holds */
    public static void unless(boolean holds, String sentence) {
        if (!holds) {
            throw new NotAsPromised(sentence);
        }
    }

    /** @throws NotAsPromised unless both are equal */
    public static void unlessEqual(Object promised, Object found, String what) {
        unless(promised.equals(found), what + ": " + promised + " was promised, " + found + " was found");
    }
}
