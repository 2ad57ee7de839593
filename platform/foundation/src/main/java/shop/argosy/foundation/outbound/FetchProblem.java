package shop.argosy.foundation.outbound;

/** Why a file could not be had, as the end of a sentence: "the server answers 404". */
public final class FetchProblem extends Exception {

    private final boolean hostFails;

    FetchProblem(String reason, boolean hostFails) {
        super(reason, null, false, false);
        this.hostFails = hostFails;
    }

    /** True when other files of the same host will fail as well. */
    public boolean hostFails() {
        return hostFails;
    }
}
