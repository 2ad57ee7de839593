package shop.argosy.foundation.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.relay.Chore;

/** Closes shops on their day, and tells shops of steps that a dying node kept to itself. */
@ApplicationScoped
public class KeepLifecycle implements Chore {

    private final Lifecycle lifecycle;
    private final ShopAudit shopAudit;

    @Inject
    public KeepLifecycle(Lifecycle lifecycle, ShopAudit shopAudit) {
        this.lifecycle = lifecycle;
        this.shopAudit = shopAudit;
    }

    /** For CDI's proxy alone. */
    protected KeepLifecycle() {
        this(null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        lifecycle.closeDue();
        shopAudit.tell();
    }
}
