package shop.argosy.operations.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Money;
import shop.argosy.operations.notifications.MailReach;
import shop.argosy.operations.oversight.Attention;
import shop.argosy.operations.oversight.ShopList;
import shop.argosy.operations.oversight.boundary.OverviewJson.AttentionJson;
import shop.argosy.operations.oversight.boundary.OverviewJson.ServiceJson;
import shop.argosy.operations.oversight.boundary.OverviewJson.SignUpsJson;
import shop.argosy.operations.oversight.boundary.OverviewJson.StateCountJson;
import shop.argosy.operations.oversight.boundary.OverviewJson.TurnoverDayJson;
import shop.argosy.operations.oversight.boundary.OverviewJson.TurnoverJson;
import shop.argosy.operations.plans.Turnover;
import shop.argosy.operations.plans.Usage;
import shop.argosy.people.admins.AdminAccess;
import shop.argosy.storefront.search.ProductSearch;

/** The platform at a glance. */
@Path("/platform/api/v1/admin/overview")
@ForAdmins
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminOverviewResource {

    private static final int DAYS = 30;

    private final AdminAccess access;
    private final PlatformDatabase platform;
    private final ShopList shops;
    private final Usage usage;
    private final Attention attention;
    private final ProductSearch search;
    private final Blobs blobs;
    private final MailReach mail;
    private final Clock clock;

    @Inject
    public AdminOverviewResource(AdminAccess access, PlatformDatabase platform, ShopList shops, Usage usage, Attention attention, ProductSearch search, Blobs blobs, MailReach mail,
            Clock clock) {
        this.access = access;
        this.platform = platform;
        this.shops = shops;
        this.usage = usage;
        this.attention = attention;
        this.search = search;
        this.blobs = blobs;
        this.mail = mail;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected AdminOverviewResource() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Summary("The platform at a glance")
    @GET
    public OverviewJson read() {
        access.admin();
        List<ServiceJson> health = List.of(state("database", true), state("search", search.healthy()), state("storage", blobs.answers()), state("mail", mail.answers()));
        return platform.in(tx -> overview(tx, health));
    }

    private OverviewJson overview(PlatformTx tx, List<ServiceJson> health) {
        List<Turnover> days = usage.turnover(tx);
        return new OverviewJson(shops.byState(tx).entrySet().stream().map(state -> new StateCountJson(state.getKey().code(), state.getValue())).toList(), signUps(tx),
                byCurrency(days), days.stream().map(day -> new TurnoverDayJson(day.day(), day.currency(), day.orders(), Money.of(day.gmv(), day.currency()))).toList(),
                usage.measuredSince(tx), health, LagJson.of(usage.lag(tx), clock.instant()),
                attention.wanted(tx).stream().map(one -> new AttentionJson(one.shop(), one.address(), one.name(), one.about(), one.error())).toList());
    }

    private List<SignUpsJson> signUps(PlatformTx tx) {
        LocalDate first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS - 1L);
        Map<LocalDate, Integer> counts = shops.signUps(tx, first);
        return IntStream.range(0, DAYS).mapToObj(first::plusDays).map(day -> new SignUpsJson(day, counts.getOrDefault(day, 0))).toList();
    }

    private static List<TurnoverJson> byCurrency(List<Turnover> days) {
        var currencies = days.stream().collect(Collectors.groupingBy(Turnover::currency, TreeMap::new, Collectors.toList()));
        return currencies.entrySet().stream().map(of -> new TurnoverJson(of.getKey(), of.getValue().stream().mapToLong(Turnover::orders).sum(),
                Money.of(of.getValue().stream().mapToLong(Turnover::gmv).sum(), of.getKey()))).toList();
    }

    private static ServiceJson state(String service, boolean up) {
        return new ServiceJson(service, up ? "up" : "degraded");
    }
}
