package shop.argosy.foundation.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.Standing;

/** How long a closed shop's data is kept, and how long before its end the owners are warned. */
@ApplicationScoped
public class Retention {

    private static final Duration WARNING = Duration.ofDays(7);

    private final Duration kept;

    @Inject
    public Retention(Configuration configuration) {
        this(configuration.limits().closedKept());
    }

    public Retention(Duration kept) {
        this.kept = kept;
    }

    /** For CDI's proxy alone. */
    protected Retention() {
        this(Duration.ZERO);
    }

    public Duration kept() {
        return kept;
    }

    /** A week, or all the time that there is. */
    public Duration warning() {
        return WARNING.compareTo(kept) < 0 ? WARNING : kept;
    }

    /** The day (UTC) on which the data of a shop that closed then is deleted at the earliest. */
    public LocalDate deletedOn(Instant closedAt) {
        return LocalDate.ofInstant(closedAt.plus(kept), ZoneOffset.UTC);
    }

    /** The same for a shop as it is; null for one that neither is closed nor has a day for it. */
    public LocalDate deletedOn(Standing shop) {
        return switch (shop.state()) {
            case CLOSED -> deletedOn(shop.since());
            case CLOSING -> shop.closesOn().plusDays(kept.toDays());
            case APPLIED, ACTIVE, RESTRICTED, SUSPENDED -> null;
        };
    }
}
