package shop.argosy.operations.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.argosy.foundation.deletion.Retention;
import shop.argosy.foundation.flags.FlagSettings;
import shop.argosy.foundation.lifecycle.Lifecycle;
import shop.argosy.foundation.lifecycle.Transition;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.domains.Domains;
import shop.argosy.operations.oversight.ListedShop;
import shop.argosy.operations.oversight.ShopList;
import shop.argosy.operations.oversight.boundary.TenantSummaryJson.MonthJson;
import shop.argosy.operations.plans.LastUse;
import shop.argosy.operations.plans.LimitState;
import shop.argosy.operations.plans.LimitUse;
import shop.argosy.operations.plans.Plan;
import shop.argosy.operations.plans.Plans;
import shop.argosy.operations.plans.ShopUse;
import shop.argosy.operations.plans.Turnover;
import shop.argosy.operations.plans.Usage;
import shop.argosy.people.admins.Admins;
import shop.argosy.people.consent.Consents;

/** Puts together from all sides what admins see of shops. */
@ApplicationScoped
public class TenantViews {

    private final ShopList shops;
    private final Plans plans;
    private final Usage usage;
    private final Lifecycle lifecycle;
    private final Domains domains;
    private final FlagSettings flags;
    private final Consents consents;
    private final Admins admins;
    private final TenantDirectory directory;
    private final Retention retention;
    private final Clock clock;

    @Inject
    public TenantViews(ShopList shops, Plans plans, Usage usage, Lifecycle lifecycle, Domains domains, FlagSettings flags, Consents consents, Admins admins,
            TenantDirectory directory, Retention retention, Clock clock) {
        this.shops = shops;
        this.plans = plans;
        this.usage = usage;
        this.lifecycle = lifecycle;
        this.domains = domains;
        this.flags = flags;
        this.consents = consents;
        this.admins = admins;
        this.directory = directory;
        this.retention = retention;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected TenantViews() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    Page<TenantSummaryJson> summaries(PlatformTx tx, Page<ListedShop> page) {
        List<UUID> ids = page.items().stream().map(ListedShop::id).toList();
        Map<UUID, List<Turnover>> turnover = usage.turnover(tx, ids).stream().collect(Collectors.groupingBy(Turnover::shop));
        Map<UUID, LastUse> uses = usage.lasts(tx, ids).stream().collect(Collectors.toMap(LastUse::shop, Function.identity()));
        return page.map(shop -> TenantSummaryJson.of(shop, plans.of(shop.id()).id(),
                uses.containsKey(shop.id()) ? month(shop, turnover.getOrDefault(shop.id(), List.of())) : new MonthJson(null, null),
                uses.containsKey(shop.id()) ? uses.get(shop.id()).limitState() : LimitState.OK.code()));
    }

    /** @throws Problem 404 */
    TenantJson one(PlatformTx tx, UUID id) {
        ListedShop shop = shops.one(tx, id);
        Plan plan = plans.of(id);
        Optional<LastUse> use = usage.last(tx, id);
        MonthJson month = month(shop, usage.turnover(tx, List.of(id)));
        var standing = lifecycle.standing(tx, id).orElseThrow(() -> Problem.notFound("shop"));
        return new TenantJson(id, shop.address(), shop.name(), shop.country(), shop.currency(), shop.locale(), directory.storefrontUrl(standing.tenant()), shop.schema(), shop.cell(), shop.openedAt(),
                shop.state().code(), shop.stateSince(), shop.closesOn(), retention.deletedOn(standing), shop.state().next().stream().map(TenantState::code).toList(),
                new TenantJson.PlanJson(plan.id(), plan.name()), LimitUse.of(plan, use.map(LastUse::use).orElse(new ShopUse(0, 0, 0, 0))),
                use.map(last -> use(last, month)).orElse(null), use.map(last -> LagJson.of(last.lag(), clock.instant())).orElse(null), migration(tx, shop),
                domains.of(tx, id).stream().map(domain -> new TenantJson.DomainJson(domain.id(), domain.host().ascii(), domain.state().name().toLowerCase(Locale.ROOT), domain.primary())).toList(),
                flags.all(tx).stream().map(flag -> new TenantJson.FlagJson(flag.name(), flag.isOn(id), flag.because(id).name().toLowerCase(Locale.ROOT))).toList(),
                consents.open(tx, id).map(consent -> new TenantJson.ConsentJson(consent.id(), consent.expiresAt(), consent.reason())).orElse(null), transitions(tx, id));
    }

    TransitionJson transition(PlatformTx tx, Transition transition) {
        return transitions(tx, List.of(transition)).getFirst();
    }

    private List<TransitionJson> transitions(PlatformTx tx, UUID shop) {
        return transitions(tx, lifecycle.of(tx, shop));
    }

    private List<TransitionJson> transitions(PlatformTx tx, List<Transition> transitions) {
        Map<UUID, String> names = admins.emails(tx, transitions.stream().filter(one -> one.by().type().equals("admin")).map(one -> one.by().id()).distinct().toList());
        return transitions.stream().sorted(Comparator.comparing(Transition::at).reversed())
                .map(one -> TransitionJson.of(one, one.by().id() == null ? null : names.get(one.by().id()))).toList();
    }

    private TenantJson.MigrationJson migration(PlatformTx tx, ListedShop shop) {
        int newest = shops.newestVersion(tx);
        return new TenantJson.MigrationJson(shop.schemaVersion(), newest, shop.schemaVersion() < newest ? "behind" : "current");
    }

    private static TenantJson.UseJson use(LastUse last, MonthJson month) {
        return new TenantJson.UseJson(last.use().products(), last.use().storageBytes(), last.use().ordersThisMonth(), month.orders(), month.gmv(), last.measuredAt());
    }

    private static MonthJson month(ListedShop shop, List<Turnover> days) {
        long gmv = days.stream().filter(day -> day.currency().equals(shop.currency())).mapToLong(Turnover::gmv).sum();
        return new MonthJson(days.stream().mapToLong(Turnover::orders).sum(), new Money(gmv, Currency.getInstance(shop.currency())));
    }
}
