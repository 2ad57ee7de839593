package shop.argosy.foundation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import shop.argosy.foundation.http.KeptAnswers;
import shop.argosy.foundation.relay.ShopChore;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** Deletes what shops had kept for repeated calls, once its day is over. */
@ApplicationScoped
public class EndAnswersOfShops implements ShopChore {

    private static final int AT_A_TIME = 1000;

    private final Tenants tenants;
    private final KeptAnswers answers;
    private final Clock clock;

    @Inject
    public EndAnswersOfShops(Tenants tenants, KeptAnswers answers, Clock clock) {
        this.tenants = tenants;
        this.answers = answers;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected EndAnswersOfShops() {
        this(null, null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public int atATime() {
        return AT_A_TIME;
    }

    @Override
    public int batch(Tenant tenant) {
        return tenants.asWorker(tenant, tx -> answers.expire(tx.sql(), clock.instant(), AT_A_TIME));
    }
}
