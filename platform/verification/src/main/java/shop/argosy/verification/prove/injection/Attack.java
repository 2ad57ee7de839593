package shop.argosy.verification.prove.injection;

/**
 * One input that an attacker types.
 *
 * @param input put into the query as it is
 * @param end how it may end at the best
 */
public record Attack(String input, End end) {

    /** How the database should take it. */
    public enum End {
        /** It reads or does what is not the shop's: refused. */
        REFUSED,
        /** It can only show what is the shop's own, or what the documentation lists as visible. */
        OWN
    }

    @Override
    public String toString() {
        return input;
    }
}
