package shop.argosy.operations.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.lifecycle.Lifecycle;
import shop.argosy.foundation.relay.Chore;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/** Warns the owners of closed shops before their data goes. Without this warning it does not go. */
@ApplicationScoped
public class WarnOwners implements Chore {

    private final PlatformDatabase platform;
    private final Lifecycle lifecycle;
    private final OwnerNotices notices;

    @Inject
    public WarnOwners(PlatformDatabase platform, Lifecycle lifecycle, OwnerNotices notices) {
        this.platform = platform;
        this.lifecycle = lifecycle;
        this.notices = notices;
    }

    /** For CDI's proxy alone. */
    protected WarnOwners() {
        this(null, null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        platform.run(tx -> lifecycle.closedBy(tx, notices.warnedIfClosedBy()).forEach(shop -> notices.warn(tx, shop, lifecycle)));
    }
}
