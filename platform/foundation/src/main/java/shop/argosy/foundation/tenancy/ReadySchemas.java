package shop.argosy.foundation.tenancy;

import static shop.argosy.schema.platform.Tables.TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.TenantKeys;
import shop.argosy.foundation.tenancy.internal.RolePasswords;
import shop.argosy.foundation.tenancy.internal.SchemaFactory;
import shop.argosy.foundation.tenancy.internal.TenantMigrations;
import shop.argosy.kernel.Tenant;

/**
 * Schemas made in advance, so that a sign-up takes one with a single UPDATE. Refilled in the background; when none is
 * left the sign-up makes its own and takes a second longer. One that a new version has made too old is not given away:
 * it is migrated like the shops, before them, and others are made meanwhile.
 */
@ApplicationScoped
public class ReadySchemas {

    /** With this many the refill can wait for sign-ups that are under way. */
    private static final int ENOUGH = 3;

    private final PlatformDatabase platform;
    private final SchemaFactory factory;
    private final int wanted;
    private final TenantState first;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final AtomicInteger signUps = new AtomicInteger();

    @Inject
    public ReadySchemas(PlatformDatabase platform, Configuration configuration, MasterKey masterKey, TenantKeys keys) {
        this(platform, configuration, configuration.migrations(), new Keys(masterKey, keys));
    }

    /** For code that comes with other migrations than the configuration's own. */
    public ReadySchemas(PlatformDatabase platform, Configuration configuration, Configuration.Migrations settings, Keys keys) {
        this.platform = platform;
        var migrations = new TenantMigrations(configuration.database(), settings.places());
        factory = new SchemaFactory(configuration.database(), new RolePasswords(keys.master()), keys.tenants(), migrations);
        wanted = configuration.limits().readySchemas();
        first = configuration.admission().signupReview() ? TenantState.APPLIED : TenantState.ACTIVE;
    }

    /** From which a new schema's password and wrapped key come. */
    public record Keys(MasterKey master, TenantKeys tenants) {
    }

    /** For CDI's proxy alone. */
    protected ReadySchemas() {
        platform = null;
        factory = null;
        wanted = 0;
        first = null;
    }

    /** What a shop is at its beginning. */
    public record Assignment(String address, String name, String template, String country, String currency, String locale) {
    }

    /**
     * Gives a ready schema of the current version, or a newer one, to a shop, which is "provisioning" from then on.
     *
     * @return empty when no schema is ready: {@link #refill} and ask again
     * @throws org.jooq.exception.IntegrityConstraintViolationException when the address is taken
     */
    public Optional<Tenant> assign(PlatformTx tx, Assignment shop) {
        var ready = DSL.select(TENANT.ID).from(TENANT).where(ready())
                .orderBy(TENANT.CREATED_AT).limit(1).forUpdate().skipLocked();
        return tx.sql().update(TENANT)
                .set(TENANT.STATUS, "provisioning").set(TENANT.ADDRESS, shop.address()).set(TENANT.NAME, shop.name())
                .set(TENANT.TEMPLATE, shop.template()).set(TENANT.COUNTRY, shop.country()).set(TENANT.CURRENCY, shop.currency())
                .set(TENANT.LOCALE, shop.locale()).set(TENANT.ASSIGNED_AT, DSL.currentInstant()).set(TENANT.UPDATED_AT, DSL.currentInstant())
                .where(TENANT.ID.eq(ready))
                .returning().fetchOptional(TenantDirectory::read);
    }

    /** The schema that is given away next, still nobody's. */
    public Optional<Tenant> next() {
        return platform.in(tx -> tx.sql().selectFrom(TENANT).where(ready()).orderBy(TENANT.CREATED_AT).limit(1).fetchOptional(TenantDirectory::read));
    }

    /** Shops whose sign-up began longer ago than {@code age} and is still between its two steps. */
    public List<Tenant> halfway(Duration age) {
        return platform.in(tx -> tx.sql().selectFrom(TENANT)
                .where(TENANT.STATUS.eq("provisioning"), TENANT.ASSIGNED_AT.lt(Instant.now().minus(age))).fetch(TenantDirectory::read));
    }

    /** What a shop was at its beginning. */
    public Assignment assignment(Tenant tenant) {
        return platform.in(tx -> tx.sql().selectFrom(TENANT).where(TENANT.ID.eq(tenant.id()))
                .fetchSingle(row -> new Assignment(row.getAddress(), row.getName(), row.getTemplate(), row.getCountry(), row.getCurrency(), row.getLocale())));
    }

    /** Opens a shop whose first rows are there, or lets it wait for its review where the operator wants one. */
    public void activate(PlatformTx tx, Tenant tenant) {
        tx.sql().update(TENANT).set(TENANT.STATUS, first.code()).set(TENANT.STATUS_SINCE, DSL.currentInstant()).set(TENANT.UPDATED_AT, DSL.currentInstant())
                .where(TENANT.ID.eq(tenant.id()), TENANT.STATUS.eq("provisioning")).execute();
    }

    /** Makes one more, however many there are. */
    public void create() {
        factory.create();
    }

    /** One for a sign-up that found none. Those who find none take turns, so that a rush does not take all connections. */
    public void another() {
        turn.lock();
        try {
            factory.create();
        } finally {
            turn.unlock();
        }
    }

    /** Makes schemas until {@code atLeast} are ready, letting a sign-up that found none go first. */
    public void refill(int atLeast) {
        while (count() < Math.max(1, atLeast)) {
            another();
        }
    }

    /** Does a sign-up. While one is under way on this node, {@link #refill()} leaves it the processors and the disk. */
    public <T> T ahead(Supplier<T> signUp) {
        signUps.incrementAndGet();
        try {
            return signUp.get();
        } finally {
            signUps.decrementAndGet();
        }
    }

    /** Makes schemas until the configured number is ready, or a sign-up comes and a few are: then it is to be asked again soon. */
    public void refill() {
        for (int ready = count(); ready < Math.max(1, wanted) && (signUps.get() == 0 || ready < ENOUGH); ready = count()) {
            another();
        }
    }

    private int count() {
        return platform.in(tx -> tx.sql().fetchCount(TENANT, ready()));
    }

    private Condition ready() {
        return TENANT.STATUS.eq("ready").and(TENANT.SCHEMA_VERSION.ge(factory.currentVersion()));
    }
}
