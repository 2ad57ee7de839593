package shop.argosy.operations.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shop.argosy.commerce.orders.OrderEvents;
import shop.argosy.foundation.jobs.Jobs;
import shop.argosy.foundation.jobs.NewJob;
import shop.argosy.foundation.outbox.DeliveredEvent;
import shop.argosy.foundation.outbox.EventSubscriber;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.people.staff.Accounts;

/** Has each owner of a shop told of each new order. */
@ApplicationScoped
public class OwnerOrderMails implements EventSubscriber {

    private final PlatformDatabase platform;
    private final Accounts accounts;
    private final Tenants tenants;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    public OwnerOrderMails(PlatformDatabase platform, Accounts accounts, Tenants tenants, Jobs jobs, Clock clock) {
        this.platform = platform;
        this.accounts = accounts;
        this.tenants = tenants;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected OwnerOrderMails() {
        this(null, null, null, null, null);
    }

    @Override
    public String name() {
        return "notifications.owner-order-mails";
    }

    @Override
    public Set<String> types() {
        return Set.of(OrderEvents.PLACED);
    }

    @Override
    public void receive(Tenant tenant, DeliveredEvent event) {
        UUID order = event.id("order_id");
        List<UUID> owners = platform.in(tx -> accounts.owners(tx, tenant.id()));
        tenants.asWorker(tenant, tx -> {
            owners.forEach(owner -> jobs.schedule(tx, new NewJob(TellOwner.TYPE, Map.of("order_id", order, "account_id", owner), "owner-order/" + order + "/" + owner, clock.instant())));
            return null;
        });
    }
}
