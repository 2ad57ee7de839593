package shop.argosy.operations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.relay.Chore;

/** Brings a node's plans up to date. */
@ApplicationScoped
public class RefreshPlans implements Chore {

    private final Plans plans;

    @Inject
    public RefreshPlans(Plans plans) {
        this.plans = plans;
    }

    /** For CDI's proxy alone. */
    protected RefreshPlans() {
        this(null);
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        plans.refresh();
    }
}
