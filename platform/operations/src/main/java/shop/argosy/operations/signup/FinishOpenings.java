package shop.argosy.operations.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.relay.Chore;
import shop.argosy.foundation.tenancy.ReadySchemas;

/** Opens the shops whose sign-up broke off between its two steps. */
@ApplicationScoped
public class FinishOpenings implements Chore {

    private static final Duration GIVEN_UP = Duration.ofSeconds(20);

    private final ReadySchemas schemas;
    private final ShopOpening opening;

    @Inject
    public FinishOpenings(ReadySchemas schemas, ShopOpening opening) {
        this.schemas = schemas;
        this.opening = opening;
    }

    /** For CDI's proxy alone. */
    protected FinishOpenings() {
        this(null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        schemas.halfway(GIVEN_UP).forEach(opening::open);
    }
}
