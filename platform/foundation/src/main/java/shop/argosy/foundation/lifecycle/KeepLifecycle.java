package shop.argosy.foundation.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.relay.Chore;

/** Closes shops on their day. */
@ApplicationScoped
public class KeepLifecycle implements Chore {

    private final Lifecycle lifecycle;

    @Inject
    public KeepLifecycle(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** For CDI's proxy alone. */
    protected KeepLifecycle() {
        this(null);
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        lifecycle.closeDue();
    }
}
