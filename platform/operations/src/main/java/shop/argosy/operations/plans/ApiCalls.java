package shop.argosy.operations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import shop.argosy.foundation.edge.BearerToken;
import shop.argosy.people.staff.EntryRule;
import shop.argosy.people.staff.ShopAccess;

/**
 * Counts the calls of a shop's scripts, minute by minute on this node: those that bring a token. Shoppers, support and
 * the dashboard, which brings its session's cookie, are never counted; the dashboard has the limit of its account.
 * The count stands in the request for the headers of its answer.
 */
@ApplicationScoped
public class ApiCalls implements EntryRule {

    /** The request's attribute with its {@link Count}. */
    public static final String COUNT = "argosy.api-calls";

    private final Plans plans;
    private final Clock clock;
    private final Map<UUID, Minute> minutes = new ConcurrentHashMap<>();

    private record Minute(long number, long calls, long before) {
    }

    /** Calls of this minute, how many there may be, and the seconds that are left of it. */
    public record Count(long calls, long most, int seconds) {
    }

    @Inject
    public ApiCalls(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected ApiCalls() {
        this(null, null);
    }

    @Override
    public void check(ShopAccess access, HttpServletRequest request) {
        if (access.role().equals(ShopAccess.SUPPORT) || BearerToken.in(request.getHeader("Authorization")).isEmpty()) {
            return;
        }
        Count count = count(access.tenant().id());
        request.setAttribute(COUNT, count);
        if (count.calls() > count.most()) {
            throw PlanLimitReached.calls(count.most(), count.seconds());
        }
    }

    /** Of the busier of this minute and the one before. */
    public long of(UUID shop) {
        Minute minute = minutes.getOrDefault(shop, new Minute(0, 0, 0));
        long ago = clock.millis() / 60_000 - minute.number();
        return ago == 0 ? Math.max(minute.calls(), minute.before()) : ago == 1 ? minute.calls() : 0;
    }

    Count count(UUID shop) {
        if (minutes.size() > 20_000) {
            minutes.clear();
        }
        long now = clock.millis();
        Minute counted = minutes.merge(shop, new Minute(now / 60_000, 1, 0), ApiCalls::next);
        return new Count(counted.calls(), plans.of(shop).most(Limit.API_CALLS_PER_MINUTE), (int) (60 - now / 1_000 % 60));
    }

    private static Minute next(Minute last, Minute now) {
        return last.number() == now.number() ? new Minute(now.number(), last.calls() + 1, last.before())
                : new Minute(now.number(), 1, last.number() + 1 == now.number() ? last.calls() : 0);
    }
}
