package shop.argosy.operations.oversight.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.OneOf;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;

/**
 * The platform at a glance.
 *
 * @param signUps of the last 30 days (UTC), those without any too, oldest first
 * @param turnover of the last 30 days by currency
 * @param measuredAt how old the oldest of the measured figures is; null before the first
 * @param attention shops that somebody should look at
 */
public record OverviewJson(List<StateCountJson> tenants, List<SignUpsJson> signUps, List<TurnoverJson> turnover, List<TurnoverDayJson> turnoverByDay, @Nullable Instant measuredAt,
        List<ServiceJson> health, LagJson lag, List<AttentionJson> attention) {

    /** How many shops are in a state. */
    public record StateCountJson(@NameOf(TenantState.class) String state, int count) {
    }

    /** How many shops were opened on a day. */
    public record SignUpsJson(LocalDate date, int count) {
    }

    /** Orders that were not cancelled, and their totals less what was paid back. */
    public record TurnoverJson(String currency, long orders, Money gmv) {
    }

    /** The same on one day. */
    public record TurnoverDayJson(LocalDate date, String currency, long orders, Money gmv) {
    }

    /** Whether a service answers. */
    public record ServiceJson(@OneOf({"database", "search", "storage", "mail"}) String service, @OneOf({"up", "degraded"}) String state) {
    }

    /**
     * A shop and what about it.
     *
     * @param error what the deletion of a closed shop fails with, which is tried again every minute; null for all else
     */
    public record AttentionJson(UUID id, String shop, String name,
            @OneOf({"applied", "closing", "limit-near", "limit-reached", "lag", "migration", "deletion"}) String about, @Nullable String error) {
    }
}
