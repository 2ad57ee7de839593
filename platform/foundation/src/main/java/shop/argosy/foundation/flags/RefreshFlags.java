package shop.argosy.foundation.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.relay.Chore;

/** Brings a node's flags up to date and writes down what it has counted. */
@ApplicationScoped
public class RefreshFlags implements Chore {

    private final Flags flags;

    @Inject
    public RefreshFlags(Flags flags) {
        this.flags = flags;
    }

    /** For CDI's proxy alone. */
    protected RefreshFlags() {
        this(null);
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        flags.refresh();
    }
}
