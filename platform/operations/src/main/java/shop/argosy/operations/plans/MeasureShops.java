package shop.argosy.operations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.relay.Chore;

/** Measures shops in turn. */
@ApplicationScoped
public class MeasureShops implements Chore {

    private final Usage usage;

    @Inject
    public MeasureShops(Usage usage) {
        this.usage = usage;
    }

    /** For CDI's proxy alone. */
    protected MeasureShops() {
        this(null);
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        usage.measureDue();
    }
}
