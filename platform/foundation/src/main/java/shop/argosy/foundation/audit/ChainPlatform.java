package shop.argosy.foundation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.audit.internal.ChainRows;
import shop.argosy.foundation.audit.internal.HeadRows;
import shop.argosy.foundation.relay.SoleChore;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/** Chains the platform's own records. */
@ApplicationScoped
public class ChainPlatform implements SoleChore {

    /** What the platform's chain is called where shops' chains are called by their schema. */
    public static final String CHAIN = "platform";

    private final PlatformDatabase platform;
    private final ChainRows chains = new ChainRows();
    private final HeadRows heads = new HeadRows();

    @Inject
    public ChainPlatform(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** For CDI's proxy alone. */
    protected ChainPlatform() {
        this(null);
    }

    @Override
    public String name() {
        return "audit-chain";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration longest() {
        return Duration.ofSeconds(30);
    }

    @Override
    public boolean isDue() {
        return platform.in(tx -> chains.anyUnchained(tx.sql()));
    }

    @Override
    public void run() {
        platform.run(tx -> chains.extend(tx.sql(), CHAIN).ifPresent(head -> heads.put(tx.sql(), CHAIN, head)));
    }
}
