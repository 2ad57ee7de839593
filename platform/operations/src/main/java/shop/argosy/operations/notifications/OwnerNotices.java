package shop.argosy.operations.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import shop.argosy.foundation.deletion.OwnersWarned;
import shop.argosy.foundation.deletion.Retention;
import shop.argosy.foundation.lifecycle.AfterStep;
import shop.argosy.foundation.lifecycle.Lifecycle;
import shop.argosy.foundation.lifecycle.Transition;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.notifications.internal.NoticeRows;
import shop.argosy.operations.notifications.internal.NoticeRows.About;
import shop.argosy.people.staff.Accounts;

/** Queues what owners have to hear when their shop is stopped or restricted, closes, stays, has closed and is about to be deleted. */
@ApplicationScoped
public class OwnerNotices implements AfterStep, OwnersWarned {

    static final String CLOSING = "closing";
    static final String KEPT = "kept";
    static final String CLOSED = "closed";
    static final String DELETION = "deletion";
    static final String SUSPENDED = "suspended";
    static final String RESTRICTED = "restricted";
    /** So that the warning is out in time on the day itself. */
    private static final Duration EARLIER = Duration.ofDays(1);

    private final Accounts accounts;
    private final Retention retention;
    private final Clock clock;
    private final NoticeRows rows = new NoticeRows();

    @Inject
    public OwnerNotices(Accounts accounts, Retention retention, Clock clock) {
        this.accounts = accounts;
        this.retention = retention;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected OwnerNotices() {
        this(null, null, null);
    }

    @Override
    public void taken(PlatformTx tx, Tenant shop, Transition step) {
        if (step.to() == TenantState.CLOSING) {
            tell(tx, shop.id(), CLOSING, step, step.closesOn());
        } else if (step.to() == TenantState.CLOSED) {
            tell(tx, shop.id(), CLOSED, step, retention.deletedOn(step.at()));
        } else if (step.to() == TenantState.SUSPENDED) {
            tell(tx, shop.id(), SUSPENDED, step, null);
        } else if (step.to() == TenantState.RESTRICTED) {
            tell(tx, shop.id(), RESTRICTED, step, null);
        } else if (step.from() == TenantState.CLOSING || step.from() == TenantState.CLOSED) {
            tell(tx, shop.id(), KEPT, step, null);
        } else {
            rows.overtake(tx, shop.id(), clock.instant());
        }
    }

    /** Of shops that closed before this moment the owners are to be warned now. */
    Instant warnedIfClosedBy() {
        return clock.instant().minus(retention.kept()).plus(retention.warning()).plus(EARLIER);
    }

    /** The warning of a closed shop's deletion, once. */
    void warn(PlatformTx tx, Standing shop, Lifecycle lifecycle) {
        Transition closing = lifecycle.of(tx, shop.tenant().id()).getFirst();
        LocalDate day = retention.deletedOn(shop);
        accounts.owners(tx, shop.tenant().id()).forEach(owner -> rows.add(tx, new About(shop.tenant().id(), DELETION, closing.id(), day), owner, clock.instant()));
    }

    @Override
    public boolean warned(PlatformTx tx, UUID shop, UUID closing, Instant before) {
        var warning = new About(shop, DELETION, closing, null);
        return accounts.owners(tx, shop).stream().allMatch(owner -> rows.isSettled(tx, warning, owner, before));
    }

    private void tell(PlatformTx tx, UUID shop, String kind, Transition step, LocalDate day) {
        Instant now = clock.instant();
        rows.overtake(tx, shop, now);
        accounts.owners(tx, shop).forEach(owner -> rows.add(tx, new About(shop, kind, step.id(), day), owner, now));
    }
}
