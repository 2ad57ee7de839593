package shop.argosy.foundation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.audit.internal.ChainRows;
import shop.argosy.foundation.audit.internal.HeadRows;
import shop.argosy.foundation.relay.Chore;
import shop.argosy.foundation.relay.SoleWorker;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/** Chains the platform's own records. */
@ApplicationScoped
public class ChainPlatform implements Chore {

    /** What the platform's chain is called where shops' chains are called by their schema. */
    public static final String CHAIN = "platform";

    private final PlatformDatabase platform;
    private final SoleWorker sole;
    private final ChainRows chains = new ChainRows();
    private final HeadRows heads = new HeadRows();

    @Inject
    public ChainPlatform(PlatformDatabase platform, SoleWorker sole) {
        this.platform = platform;
        this.sole = sole;
    }

    /** For CDI's proxy alone. */
    protected ChainPlatform() {
        this(null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        if (platform.in(tx -> chains.anyUnchained(tx.sql()))) {
            sole.run("audit-chain", Duration.ofSeconds(30), this::extend);
        }
    }

    private void extend() {
        platform.run(tx -> chains.extend(tx.sql(), CHAIN).ifPresent(head -> heads.put(tx.sql(), CHAIN, head)));
    }
}
