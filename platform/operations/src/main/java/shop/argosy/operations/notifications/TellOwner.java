package shop.argosy.operations.notifications;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.markets.ShopProfile;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.notifications.internal.Delivery;
import shop.argosy.operations.notifications.internal.MailServer;
import shop.argosy.operations.notifications.internal.NoticeText;
import shop.argosy.operations.notifications.internal.OutgoingMail;
import shop.argosy.people.staff.Account;
import shop.argosy.people.staff.Accounts;
import shop.argosy.storefront.themes.MoneyFormat;

/**
 * Tells one owner of one new order: its number, its total and the way to it, nothing of the buyer. Told twice it is one
 * mail to a mail program, by its Message-ID. A server that is not there is tried again for 72 hours.
 */
@ApplicationScoped
public class TellOwner implements JobHandler {

    static final String TYPE = "notifications.tell-owner";

    private static final Duration PATIENCE = Duration.ofHours(72);
    private static final String SENDER = "Argosy";

    private final Tenants tenants;
    private final PlatformDatabase platform;
    private final Accounts accounts;
    private final Orders orders;
    private final Shops shops;
    private final MailServer server;
    private final Configuration configuration;
    private final Clock clock;

    private record Placed(Order order, ShopProfile shop) {
    }

    @Inject
    public TellOwner(Tenants tenants, PlatformDatabase platform, Accounts accounts, Orders orders, Shops shops, MailServer server, Configuration configuration, Clock clock) {
        this.tenants = tenants;
        this.platform = platform;
        this.accounts = accounts;
        this.orders = orders;
        this.shops = shops;
        this.server = server;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected TellOwner() {
        this(null, null, null, null, null, null, null, null);
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** An owner who has left meanwhile hears nothing. */
    @Override
    public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
        UUID id = UUID.fromString(payload.get("order_id").textValue());
        UUID account = UUID.fromString(payload.get("account_id").textValue());
        Optional<Account> owner = platform.in(tx -> accounts.owners(tx, tenant.id()).contains(account) ? accounts.byId(tx, account) : Optional.empty());
        if (owner.isEmpty()) {
            return JobOutcome.done();
        }
        Placed placed = tenants.asWorker(tenant, tx -> new Placed(orders.byId(tx, id).orElseThrow(), shops.of(tx)));
        boolean deferred = server.send(mail(tenant, placed, owner.get())) instanceof Delivery.Deferred;
        boolean worthwhile = placed.order().placedAt().plus(PATIENCE).isAfter(clock.instant());
        return deferred && worthwhile ? JobOutcome.again(SendMail.pauseAfter(attempt)) : JobOutcome.done();
    }

    private OutgoingMail mail(Tenant tenant, Placed placed, Account owner) {
        Order order = placed.order();
        String page = configuration.web().platformUrl() + "/shops/" + tenant.address() + "/orders/" + order.number();
        String total = new MoneyFormat(owner.locale(), placed.shop().country(), order.currency()).withCurrency(order.totals().total().amount());
        var text = NoticeText.of("order", owner.locale(), new NoticeText.Facts(placed.shop().name(), null, page, "#" + order.number(), total));
        return new OutgoingMail(order.id() + "-" + owner.id(), SENDER, "new-orders." + configuration.web().platformHost(), null, owner.email(), text.subject(), text.html(), text.plain());
    }
}
