package shop.argosy.foundation.outbound;

/** Why a file could not be had, as a code that stays and as the end of a sentence: "the server answers 404". */
public final class FetchProblem extends Exception {

    private final String code;
    private final boolean hostFails;

    private FetchProblem(String code, String reason, boolean hostFails) {
        super(reason, null, false, false);
        this.code = code;
        this.hostFails = hostFails;
    }

    static FetchProblem ofHost(String code, String reason) {
        return new FetchProblem(code, reason, true);
    }

    static FetchProblem ofFile(String code, String reason) {
        return new FetchProblem(code, reason, false);
    }

    public String code() {
        return code;
    }

    /** True when other files of the same host will fail as well. */
    public boolean hostFails() {
        return hostFails;
    }
}
