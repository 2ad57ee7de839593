package shop.argosy.plugin.payment;

/** A provider's answer to a capture, a release or a refund. */
public sealed interface MovementOutcome permits MovementOutcome.Moved, Refused {

    /** Done, now or by an earlier call with the same reference. */
    record Moved() implements MovementOutcome {
    }
}
