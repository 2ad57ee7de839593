package shop.argosy.foundation.sealing;

/** A node was given other master keys than its database needs. Waiting does not help: the message is a sentence for the operator. */
public final class WrongMasterKey extends IllegalStateException {

    public WrongMasterKey(String sentence) {
        super(sentence);
    }
}
