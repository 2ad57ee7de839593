package shop.argosy.foundation.tenancy;

import static shop.argosy.schema.platform.Tables.DOMAIN;
import static shop.argosy.schema.platform.Tables.TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.kernel.Sealed;
import shop.argosy.kernel.Tenant;

/** Finds shops. What it found by address or host it remembers for five seconds; what it did not find it asks again. */
@ApplicationScoped
public class TenantDirectory {

    private static final long REMEMBER_NANOS = Duration.ofSeconds(5).toNanos();

    private final PlatformDatabase platform;
    private final Configuration configuration;
    private final PrimaryDomains primaries;
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    private record Found(Standing standing, long at) {
    }

    @Inject
    public TenantDirectory(PlatformDatabase platform, Configuration configuration, PrimaryDomains primaries) {
        this.platform = platform;
        this.configuration = configuration;
        this.primaries = primaries;
    }

    /** For CDI's proxy alone. */
    protected TenantDirectory() {
        this(null, null, null);
    }

    /** A shop that has an owner, by the first label of its host name. */
    public Optional<Tenant> byAddress(String address) {
        return standing(address).map(Standing::tenant);
    }

    /** The same with its state. */
    public Optional<Standing> standing(String address) {
        return remembered(address, () -> standing(TENANT.ADDRESS.eq(address)));
    }

    /** The shop that has proven this host, which is in lower case and ASCII. */
    public Optional<Standing> atDomain(String host) {
        return remembered(host, () -> standing(TENANT.ID.eq(DSL.select(DOMAIN.TENANT_ID).from(DOMAIN).where(DOMAIN.HOST.eq(host), DOMAIN.STATE.eq("verified")))));
    }

    /** After a change that this node should not wait for. */
    public void forget(String addressOrHost) {
        found.remove(addressOrHost);
    }

    /** A shop in whatever state, unless it is gone. */
    public Optional<Tenant> byId(UUID id) {
        return one(TENANT.ID.eq(id));
    }

    /** A shop in whatever state, unless it is gone, by the name of its schema. */
    public Optional<Tenant> bySchema(String schema) {
        return one(TENANT.SCHEMA_NAME.eq(schema));
    }

    /** Whether a shop, in whatever state, has this address or once had it. The unique index decides in the end. */
    public boolean isTaken(String address) {
        return platform.in(tx -> tx.sql().fetchExists(TENANT, TENANT.ADDRESS.eq(address)));
    }

    /** The taken addresses that begin like this. */
    public Set<String> takenLike(String beginning) {
        return platform.in(tx -> new HashSet<>(tx.sql().select(TENANT.ADDRESS).from(TENANT).where(TENANT.ADDRESS.startsWith(beginning)).fetch(TENANT.ADDRESS)));
    }

    /** The name in the platform's lists; the shop's own name is the shop's. */
    public void setName(Tenant tenant, String name) {
        platform.run(tx -> tx.sql().update(TENANT).set(TENANT.NAME, name).set(TENANT.UPDATED_AT, DSL.currentInstant()).where(TENANT.ID.eq(tenant.id())).execute());
    }

    /** All shops that have an owner, oldest first. */
    public List<Tenant> active() {
        return platform.in(tx -> tx.sql().selectFrom(TENANT).where(TENANT.STATUS.in(TenantState.codes())).orderBy(TENANT.ID).fetch(TenantDirectory::read));
    }

    /** The shop's own domain to which all its other hosts lead; empty when each answers for itself. */
    public Optional<String> leadingHost(Tenant tenant) {
        return primaries.of(tenant);
    }

    /** {@code http://shop.localhost:8080}, or its own domain where all others lead to that. */
    public String storefrontUrl(Tenant tenant) {
        return primaries.of(tenant).map(configuration.web()::hostUrl).orElseGet(() -> configuration.web().shopUrl(tenant.address()));
    }

    /** Whoever counts what a shop has before adding to it goes one after the other. */
    public static void lock(PlatformTx tx, UUID shop) {
        tx.sql().select(TENANT.ID).from(TENANT).where(TENANT.ID.eq(shop)).forNoKeyUpdate().fetch();
    }

    /** For code that has the row in its hands already. */
    public static Tenant read(Record row) {
        return new Tenant(row.get(TENANT.ID), row.get(TENANT.SCHEMA_NAME), row.get(TENANT.ADDRESS), row.get(TENANT.KEY_VERSION), new Sealed<>(row.get(TENANT.WRAPPED_KEY)));
    }

    /** The same with its state, of a shop that has an owner. */
    public static Standing readStanding(Record row) {
        return new Standing(read(row), row.get(TENANT.NAME), TenantState.ofCode(row.get(TENANT.STATUS)), row.get(TENANT.STATUS_SINCE), row.get(TENANT.CLOSES_ON));
    }

    private Optional<Tenant> one(Condition condition) {
        return platform.in(tx -> tx.sql().selectFrom(TENANT).where(condition, TENANT.STATUS.notIn(TenantState.gone())).fetchOptional(TenantDirectory::read));
    }

    private Optional<Standing> standing(Condition condition) {
        return platform.in(tx -> tx.sql().selectFrom(TENANT).where(condition, TENANT.STATUS.in(TenantState.codes()))
                .fetchOptional(TenantDirectory::readStanding));
    }

    private Optional<Standing> remembered(String name, Supplier<Optional<Standing>> ask) {
        Found known = found.get(name);
        if (known != null && System.nanoTime() - known.at() < REMEMBER_NANOS) {
            return Optional.of(known.standing());
        }
        var asked = ask.get();
        asked.ifPresentOrElse(standing -> remember(name, standing), () -> found.remove(name));
        return asked;
    }

    private void remember(String name, Standing standing) {
        if (found.size() > 20_000) {
            found.clear();
        }
        found.put(name, new Found(standing, System.nanoTime()));
    }
}
