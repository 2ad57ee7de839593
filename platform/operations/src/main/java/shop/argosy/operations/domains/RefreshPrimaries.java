package shop.argosy.operations.domains;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.relay.Chore;
import shop.argosy.foundation.tenancy.PrimaryDomains;

/** Brings a node's knowledge of the primary domains up to date. */
@ApplicationScoped
public class RefreshPrimaries implements Chore {

    private final PrimaryDomains primaries;

    @Inject
    public RefreshPrimaries(PrimaryDomains primaries) {
        this.primaries = primaries;
    }

    /** For CDI's proxy alone. */
    protected RefreshPrimaries() {
        this(null);
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        primaries.refresh();
    }
}
