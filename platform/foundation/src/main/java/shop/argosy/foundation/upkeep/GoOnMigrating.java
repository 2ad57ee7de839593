package shop.argosy.foundation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.argosy.foundation.relay.Chore;
import shop.argosy.foundation.tenancy.MigrationRun;
import shop.argosy.foundation.tenancy.OutdatedShops;

/** Takes up migrations that wait for another try, or that a killed node left behind, and opens the shops that are done. */
@ApplicationScoped
public class GoOnMigrating implements Chore {

    private final MigrationRun run;
    private final OutdatedShops outdated;

    @Inject
    public GoOnMigrating(MigrationRun run, OutdatedShops outdated) {
        this.run = run;
        this.outdated = outdated;
    }

    /** For CDI's proxy alone. */
    protected GoOnMigrating() {
        this(null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        run.goOn();
        outdated.readAgain();
    }
}
