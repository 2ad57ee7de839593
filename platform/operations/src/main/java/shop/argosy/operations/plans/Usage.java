package shop.argosy.operations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.plans.internal.UseRows;

/** What shops used when they were last measured, which is every five minutes, so that the platform's figures need no look into any shop. */
@ApplicationScoped
public class Usage {

    private static final System.Logger LOG = System.getLogger(Usage.class.getName());
    private static final Duration AGAIN = Duration.ofMinutes(5);
    private static final int AT_A_TIME = 25;

    private final PlatformDatabase platform;
    private final Tenants tenants;
    private final Measuring measuring;
    private final Plans plans;
    private final Clock clock;
    private final UseRows rows = new UseRows();

    @Inject
    public Usage(PlatformDatabase platform, Tenants tenants, Measuring measuring, Plans plans, Clock clock) {
        this.platform = platform;
        this.tenants = tenants;
        this.measuring = measuring;
        this.plans = plans;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected Usage() {
        this(null, null, null, null, null);
    }

    /** Measures those shops whose turn it is. */
    public void measureDue() {
        List<Tenant> due;
        do {
            Instant now = clock.instant();
            due = platform.in(tx -> rows.due(tx, now, now.plus(AGAIN), AT_A_TIME));
            due.forEach(this::attempt);
        } while (due.size() == AT_A_TIME && !Thread.currentThread().isInterrupted());
    }

    public Measured measure(Tenant shop) {
        Measured measured = tenants.asWorker(shop, measuring::shop);
        LimitState state = measured.use().state(plans.of(shop));
        LocalDate since = LocalDate.ofInstant(measured.at(), ZoneOffset.UTC).minusDays(Measuring.DAYS - 2L);
        platform.run(tx -> rows.write(tx, shop.id(), measured, state, since));
        return measured;
    }

    public Optional<LastUse> last(PlatformTx tx, UUID shop) {
        return rows.last(tx, shop);
    }

    /** Of those that were measured, in no order. */
    public List<LastUse> lasts(PlatformTx tx, List<UUID> shops) {
        return rows.lasts(tx, shops);
    }

    /** Shops near a limit, and those whose workers are behind by more than this. In no order. */
    public List<LastUse> noteworthy(PlatformTx tx, Duration behind) {
        return rows.noteworthy(tx, clock.instant().minus(behind));
    }

    /** Rows of all shops together, and the oldest of each kind. */
    public LastUse.Lag lag(PlatformTx tx) {
        return rows.lag(tx);
    }

    /** When the shop that was measured longest ago was; null when none was. */
    public Instant measuredSince(PlatformTx tx) {
        return rows.measuredSince(tx);
    }

    /** The last 30 days of these shops, oldest first. */
    public List<Turnover> turnover(PlatformTx tx, List<UUID> shops) {
        return rows.turnover(tx, shops, thirtyDaysAgo());
    }

    /** The last 30 days of all shops together, by day and currency, oldest first. */
    public List<Turnover> turnover(PlatformTx tx) {
        return rows.turnover(tx, thirtyDaysAgo());
    }

    private LocalDate thirtyDaysAgo() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(29);
    }

    private void attempt(Tenant shop) {
        try {
            measure(shop);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Shop " + shop.schema() + " could not be measured; it is tried again", e);
        }
    }
}
