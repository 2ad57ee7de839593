package shop.argosy.foundation.lifecycle;

import static shop.argosy.schema.platform.Tables.TENANT;
import static shop.argosy.schema.platform.Tables.TENANT_TRANSITION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.audit.ShopRecords;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;
import shop.argosy.schema.platform.tables.records.TenantRecord;

/** Takes shops from state to state. A step and its row are one transaction; the shop's own audit has it a moment later. */
@ApplicationScoped
public class Lifecycle {

    private final PlatformDatabase platform;
    private final TenantDirectory directory;
    private final Audit audit;
    private final ShopRecords shopRecords;
    private final List<AfterStep> followers;
    private final Clock clock;

    @Inject
    Lifecycle(PlatformDatabase platform, TenantDirectory directory, Audit audit, ShopRecords shopRecords, @Any Instance<AfterStep> followers, Clock clock) {
        this(platform, directory, audit, shopRecords, followers.stream().toList(), clock);
    }

    public Lifecycle(PlatformDatabase platform, TenantDirectory directory, Audit audit, ShopRecords shopRecords, List<AfterStep> followers, Clock clock) {
        this.platform = platform;
        this.directory = directory;
        this.audit = audit;
        this.shopRecords = shopRecords;
        this.followers = followers;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected Lifecycle() {
        this(null, null, null, null, List.of(), null);
    }

    /** @throws Problem 404; 409 {@code transition-not-allowed} with those that are; 410 {@code shop-deleted}; 422 */
    public Transition take(UUID shop, Step step) {
        step.check(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        return told(shop, platform.in(tx -> take(tx, locked(tx, shop), step)));
    }

    /**
     * The same as long as nobody has taken another step meanwhile.
     *
     * @param last the step after which this one is wanted
     * @throws Problem as {@link #take}; 409 {@code changed-meanwhile}
     */
    public Transition takeAfter(UUID shop, UUID last, Step step) {
        step.check(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        return told(shop, platform.in(tx -> {
            TenantRecord row = locked(tx, shop);
            if (!of(tx, shop).getFirst().id().equals(last)) {
                throw Problem.changedMeanwhile("shop");
            }
            return take(tx, row, step);
        }));
    }

    private Transition told(UUID shop, Transition taken) {
        directory.byId(shop).map(Tenant::address).ifPresent(directory::forget);
        shopRecords.tell(shop);
        return taken;
    }

    /** The shop's state and its day of closing, as they are now. */
    public Optional<Standing> standing(PlatformTx tx, UUID shop) {
        return tx.sql().selectFrom(TENANT).where(TENANT.ID.eq(shop), TENANT.STATUS.in(TenantState.codes()))
                .fetchOptional(TenantDirectory::readStanding);
    }

    /** Shops that had closed by then and are closed still, those first that closed first. */
    public List<Standing> closedBy(PlatformTx tx, Instant then) {
        return tx.sql().selectFrom(TENANT).where(TENANT.STATUS.eq(TenantState.CLOSED.code()), TENANT.STATUS_SINCE.le(then)).orderBy(TENANT.STATUS_SINCE, TENANT.ID)
                .fetch(TenantDirectory::readStanding);
    }

    /** Newest first. */
    public List<Transition> of(PlatformTx tx, UUID shop) {
        return tx.sql().selectFrom(TENANT_TRANSITION).where(TENANT_TRANSITION.TENANT_ID.eq(shop)).orderBy(TENANT_TRANSITION.AT.desc(), TENANT_TRANSITION.ID.desc())
                .fetch(Lifecycle::read);
    }

    /** Closes the shops whose day has come. */
    void closeDue() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        List<Tenant> due = platform.in(tx -> tx.sql().selectFrom(TENANT).where(TENANT.STATUS.eq(TenantState.CLOSING.code()), TENANT.CLOSES_ON.le(today)).fetch(TenantDirectory::read));
        for (Tenant shop : due) {
            platform.run(tx -> {
                TenantRecord row = locked(tx, shop.id());
                if (row.getStatus().equals(TenantState.CLOSING.code()) && !row.getClosesOn().isAfter(today)) {
                    take(tx, row, new Step(TenantState.CLOSED, Actor.SYSTEM, "The day on which this shop was to close has come.", null));
                }
            });
            directory.forget(shop.address());
            shopRecords.tell(shop.id());
        }
    }

    private Transition take(PlatformTx tx, TenantRecord shop, Step step) {
        TenantState from = TenantState.ofCode(shop.getStatus());
        if (!from.mayBecome(step.to())) {
            throw Problem.conflict("transition-not-allowed", "A shop that is " + from.code() + " cannot become " + step.to().code() + ". Look at the allowed steps.")
                    .with("allowed", from.next().stream().map(TenantState::code).toList());
        }
        var now = clock.instant();
        tx.sql().update(TENANT).set(TENANT.STATUS, step.to().code()).set(TENANT.STATUS_SINCE, now).set(TENANT.CLOSES_ON, step.closesOn()).set(TENANT.UPDATED_AT, now)
                .where(TENANT.ID.eq(shop.getId())).execute();
        var taken = new Transition(Uuid7.next(), from, step.to(), now, step.by(), step.reason().strip(), step.closesOn());
        tx.sql().insertInto(TENANT_TRANSITION).set(TENANT_TRANSITION.ID, taken.id()).set(TENANT_TRANSITION.TENANT_ID, shop.getId())
                .set(TENANT_TRANSITION.FROM_STATE, from.code()).set(TENANT_TRANSITION.TO_STATE, step.to().code()).set(TENANT_TRANSITION.AT, now)
                .set(TENANT_TRANSITION.ACTOR_TYPE, step.by().type()).set(TENANT_TRANSITION.ACTOR_ID, step.by().id())
                .set(TENANT_TRANSITION.REASON, taken.reason()).set(TENANT_TRANSITION.CLOSES_ON, step.closesOn()).execute();
        audit.record(tx, new Audit.Entry(step.by(), "shop." + step.to().code(), "tenant", shop.getId().toString(), Map.of("from", from.code(), "transition", taken.id().toString())));
        shopRecords.add(tx, shop.getId(), new Audit.Entry(step.by(), "shop." + step.to().code(), "shop-transition", taken.id().toString(), Map.of("from", from.code(), "reason", taken.reason())));
        followers.forEach(one -> one.taken(tx, TenantDirectory.read(shop), taken));
        return taken;
    }

    private static TenantRecord locked(PlatformTx tx, UUID shop) {
        return tx.sql().selectFrom(TENANT).where(TENANT.ID.eq(shop), TENANT.STATUS.in(TenantState.codes())).forNoKeyUpdate().fetchOptional()
                .orElseThrow(() -> missing(tx, shop));
    }

    private static Problem missing(PlatformTx tx, UUID shop) {
        return tx.sql().fetchExists(TENANT, TENANT.ID.eq(shop), TENANT.STATUS.in(TenantState.gone()))
                ? Problem.of(410, "shop-deleted", "This shop is being deleted or is gone already. It cannot come back; a new one can be opened at another address.")
                : Problem.notFound("shop");
    }

    static Transition read(Record row) {
        return new Transition(row.get(TENANT_TRANSITION.ID), TenantState.ofCode(row.get(TENANT_TRANSITION.FROM_STATE)), TenantState.ofCode(row.get(TENANT_TRANSITION.TO_STATE)),
                row.get(TENANT_TRANSITION.AT), new Actor(row.get(TENANT_TRANSITION.ACTOR_TYPE), row.get(TENANT_TRANSITION.ACTOR_ID)),
                row.get(TENANT_TRANSITION.REASON), row.get(TENANT_TRANSITION.CLOSES_ON));
    }
}
