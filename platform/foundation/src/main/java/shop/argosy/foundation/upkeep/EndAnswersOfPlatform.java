package shop.argosy.foundation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import shop.argosy.foundation.http.KeptAnswers;
import shop.argosy.foundation.relay.SoleChore;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/** Deletes what the platform itself had kept for repeated calls, sign-ups that is, once its day is over. */
@ApplicationScoped
public class EndAnswersOfPlatform implements SoleChore {

    private static final int AT_A_TIME = 1000;

    private final PlatformDatabase platform;
    private final KeptAnswers answers;
    private final Clock clock;

    @Inject
    public EndAnswersOfPlatform(PlatformDatabase platform, KeptAnswers answers, Clock clock) {
        this.platform = platform;
        this.answers = answers;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected EndAnswersOfPlatform() {
        this(null, null, null);
    }

    @Override
    public String name() {
        return "end-answers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        int some;
        do {
            some = platform.in(tx -> answers.expire(tx.sql(), clock.instant(), AT_A_TIME));
        } while (some == AT_A_TIME);
    }
}
