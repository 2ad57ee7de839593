package shop.argosy.operations.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.lifecycle.Lifecycle;
import shop.argosy.foundation.relay.Chore;
import shop.argosy.foundation.relay.SoleWorker;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.operations.notifications.internal.Delivery;
import shop.argosy.operations.notifications.internal.MailServer;
import shop.argosy.operations.notifications.internal.NoticeRows;
import shop.argosy.operations.notifications.internal.NoticeRows.Waiting;
import shop.argosy.operations.notifications.internal.NoticeText;
import shop.argosy.operations.notifications.internal.OutgoingMail;
import shop.argosy.people.staff.Account;
import shop.argosy.people.staff.Accounts;

/** Sends what owners have to hear. A server that is not there is tried again for 72 hours, an address that is refused never. */
@ApplicationScoped
public class SendNotices implements Chore {

    private static final Duration PATIENCE = Duration.ofHours(72);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int AT_A_TIME = 50;
    private static final String SENDER = "Argosy";
    /** What the platform has decided is explained at the top of every page of the dashboard. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(OwnerNotices.SUSPENDED, OwnerNotices.RESTRICTED);

    private final PlatformDatabase platform;
    private final Accounts accounts;
    private final Lifecycle lifecycle;
    private final MailServer server;
    private final Configuration configuration;
    private final SoleWorker sole;
    private final Clock clock;
    private final NoticeRows rows = new NoticeRows();

    /** A notice with whom and what it is about, as they are now. */
    private record Addressed(Waiting notice, Account owner, Standing shop) {
    }

    @Inject
    public SendNotices(PlatformDatabase platform, Accounts accounts, Lifecycle lifecycle, MailServer server, Configuration configuration, SoleWorker sole, Clock clock) {
        this.platform = platform;
        this.accounts = accounts;
        this.lifecycle = lifecycle;
        this.server = server;
        this.configuration = configuration;
        this.sole = sole;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected SendNotices() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        if (!due().isEmpty()) {
            sole.run("owner-notices", LEASE, () -> due().forEach(this::send));
        }
    }

    private List<Waiting> due() {
        return platform.in(tx -> rows.due(tx, clock.instant(), AT_A_TIME));
    }

    /** An owner or a shop that is gone meanwhile hears nothing. */
    private void send(Waiting notice) {
        Optional<Addressed> addressed = platform.in(tx -> address(tx, notice));
        if (addressed.isEmpty()) {
            platform.run(tx -> rows.settle(tx, notice.id(), "overtaken", "nobody to tell", clock.instant()));
            return;
        }
        Delivery delivery = server.send(mail(addressed.get()));
        Instant now = clock.instant();
        platform.run(tx -> {
            switch (delivery) {
                case Delivery.Accepted accepted -> rows.settle(tx, notice.id(), "sent", null, now);
                case Delivery.Refused refused -> rows.settle(tx, notice.id(), "failed", refused.reason(), now);
                case Delivery.Deferred deferred -> later(tx, notice, deferred.reason(), now);
            }
        });
    }

    private void later(PlatformTx tx, Waiting notice, String reason, Instant now) {
        if (notice.createdAt().plus(PATIENCE).isBefore(now)) {
            rows.settle(tx, notice.id(), "failed", reason, now);
        } else {
            rows.defer(tx, notice.id(), reason, now.plus(SendMail.pauseAfter(notice.attempts() + 1)));
        }
    }

    private Optional<Addressed> address(PlatformTx tx, Waiting notice) {
        return lifecycle.standing(tx, notice.shop()).flatMap(shop -> accounts.byId(tx, notice.account()).map(owner -> new Addressed(notice, owner, shop)));
    }

    private OutgoingMail mail(Addressed to) {
        String shop = configuration.web().platformUrl() + "/shops/" + to.shop().tenant().address();
        String page = OF_THE_PLATFORM.contains(to.notice().kind()) ? shop : shop + "/settings/closing";
        var text = NoticeText.of(to.notice().kind(), to.owner().locale(), NoticeText.Facts.of(to.shop().name(), to.notice().day(), page));
        return new OutgoingMail(to.notice().id().toString(), SENDER, "shops." + configuration.web().platformHost(), null, to.owner().email(), text.subject(), text.html(), text.plain());
    }
}
