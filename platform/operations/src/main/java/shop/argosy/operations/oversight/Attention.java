package shop.argosy.operations.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.argosy.foundation.deletion.StuckDeletions;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.operations.plans.LastUse;
import shop.argosy.operations.plans.LimitState;
import shop.argosy.operations.plans.Usage;

/** Finds the shops that an admin should look at, and says what about. */
@ApplicationScoped
public class Attention {

    private static final Duration BEHIND = Duration.ofMinutes(2);

    private final ShopList shops;
    private final Usage usage;
    private final StuckDeletions deletions;

    /**
     * A shop and what about it: {@code applied}, {@code closing}, {@code limit-near}, {@code limit-reached}, {@code lag}, {@code migration}
     * or {@code deletion}.
     *
     * @param error what a deletion fails with; else null
     */
    public record Wanted(UUID shop, String address, String name, String about, String error) {

        static Wanted of(ListedShop shop, String about) {
            return new Wanted(shop.id(), shop.address(), shop.name(), about, null);
        }
    }

    @Inject
    public Attention(ShopList shops, Usage usage, StuckDeletions deletions) {
        this.shops = shops;
        this.usage = usage;
        this.deletions = deletions;
    }

    /** For CDI's proxy alone. */
    protected Attention() {
        this(null, null, null);
    }

    /** Those first that wait for an admin's decision. */
    public List<Wanted> wanted(PlatformTx tx) {
        var wanted = new ArrayList<Wanted>();
        shops.inStates(tx, TenantState.APPLIED, TenantState.CLOSING).forEach(shop -> wanted.add(Wanted.of(shop, shop.state().code())));
        shops.behind(tx).forEach(shop -> wanted.add(Wanted.of(shop, "migration")));
        deletions.all(tx).forEach(one -> wanted.add(new Wanted(one.shop(), one.address(), one.name(), "deletion", one.error())));
        wanted.addAll(measured(tx));
        return wanted;
    }

    private List<Wanted> measured(PlatformTx tx) {
        List<LastUse> uses = usage.noteworthy(tx, BEHIND);
        Map<UUID, ListedShop> named = shops.byIds(tx, uses.stream().map(LastUse::shop).toList()).stream().collect(Collectors.toMap(ListedShop::id, Function.identity()));
        return uses.stream().filter(use -> named.containsKey(use.shop())).map(use -> Wanted.of(named.get(use.shop()), about(use))).toList();
    }

    private static String about(LastUse use) {
        return use.limitState().equals(LimitState.OK.code()) ? "lag" : "limit-" + use.limitState();
    }
}
