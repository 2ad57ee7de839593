package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import shop.argosy.commerce.orders.internal.SalesRows;
import shop.argosy.foundation.tenancy.TenantTx;

/** How a shop sells. */
@ApplicationScoped
public class Sales {

    private final Clock clock;
    private final SalesRows rows = new SalesRows();

    @Inject
    public Sales(Clock clock) {
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected Sales() {
        this(null);
    }

    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The last {@code days} days, today included. */
    public SalesFigures last(TenantTx tx, int days, ZoneId zone) {
        return rows.since(tx, today(zone).minusDays(days - 1L).atStartOfDay(zone).toInstant(), zone);
    }
}
