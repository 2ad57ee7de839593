package shop.argosy.foundation.tenancy.command;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.MigrationRun;
import shop.argosy.foundation.tenancy.MigrationStatus;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/** Exit status 0 when all shops are current, 3 when some are set aside or still wait, 1 when it cannot be told. */
public final class Migrate {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);
    private static final int CONNECTIONS_BESIDES = 2;
    private static final int NOT_ALL = 3;

    private final MigrationRun run;
    private final MigrateOptions options;

    private Migrate(MigrationRun run, MigrateOptions options) {
        this.run = run;
        this.options = options;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            System.exit(run(MigrateOptions.parse(List.of(arguments)), System.getenv()));
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println("ops/migrate: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int run(MigrateOptions options, Map<String, String> environment) throws InterruptedException {
        var database = Configuration.databaseFrom(environment);
        var settings = Configuration.migrationsFrom(environment);
        var platform = new PlatformDatabase(database, settings.atOnce() + CONNECTIONS_BESIDES);
        var run = new MigrationRun(database, settings, platform);
        try {
            return new Migrate(run, options).carryOut();
        } finally {
            run.stop();
            platform.close();
        }
    }

    private int carryOut() throws InterruptedException {
        if (!options.statusOnly()) {
            run.prepare();
            if (options.tenant() == null) {
                all();
            } else {
                one();
            }
        }
        MigrationStatus status = run.status();
        (options.json() ? List.of(MigrationReport.json(status)) : MigrationReport.lines(status)).forEach(System.out::println);
        return status.schemas().allCurrent() ? 0 : NOT_ALL;
    }

    private void all() throws InterruptedException {
        if (options.retry()) {
            run.retry();
        }
        run.start();
        while (!run.await(BETWEEN_LINES)) {
            if (!options.json()) {
                System.out.println(MigrationReport.progress(run.status()));
            }
        }
    }

    private void one() throws InterruptedException {
        if (!run.only(options.tenant())) {
            throw new IllegalArgumentException("No shop has the address or schema " + options.tenant() + ".");
        }
    }
}
