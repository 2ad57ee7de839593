package shop.argosy.plugin.payment;

/**
 * The provider will not do it, however often it is asked.
 *
 * @param reason a code in lower case
 */
public record Refused(String reason) implements MovementOutcome {

    public static final String ALREADY_CAPTURED = "already-captured";
    public static final String NOT_AUTHORIZED = "not-authorized";
    public static final String MORE_THAN_AVAILABLE = "more-than-available";
}
