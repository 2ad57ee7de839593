package shop.argosy.operations.domains;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.relay.Chore;

/** Looks for the proofs of domains again. */
@ApplicationScoped
public class LookAfterDomains implements Chore {

    private final Domains domains;

    @Inject
    public LookAfterDomains(Domains domains) {
        this.domains = domains;
    }

    /** For CDI's proxy alone. */
    protected LookAfterDomains() {
        this(null);
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        domains.recheck();
    }
}
