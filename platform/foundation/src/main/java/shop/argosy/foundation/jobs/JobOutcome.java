package shop.argosy.foundation.jobs;

import java.time.Duration;

/** @param again null when the job is done, else how long to wait before it runs again */
public record JobOutcome(Duration again) {

    public static JobOutcome done() {
        return new JobOutcome(null);
    }

    public static JobOutcome again(Duration after) {
        return new JobOutcome(after);
    }
}
