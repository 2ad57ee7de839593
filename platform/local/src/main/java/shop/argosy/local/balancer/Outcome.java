package shop.argosy.local.balancer;

/** What became of a request at one node. */
sealed interface Outcome {

    /** Nothing was sent: the next node may have it, whatever it is. */
    record NotReached() implements Outcome {
    }

    /** It was sent and the connection ended: nobody knows what was done. */
    record Lost() implements Outcome {
    }

    /** @param wire where the answer's body comes from; @param readWhole false when the node answered before it had all */
    record Answered(Wire wire, Head head, boolean readWhole) implements Outcome {
    }
}
