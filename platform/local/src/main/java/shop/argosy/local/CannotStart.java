package shop.argosy.local;

/** One sentence on what is wrong and a way out, for a person at a terminal. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
