package shop.argosy.foundation.tenancy;

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
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.kernel.Sealed;
import shop.argosy.kernel.Tenant;

/** Finds shops. What it found by address it remembers for five seconds; what it did not find it asks again. */
@ApplicationScoped
public class TenantDirectory {

    private static final long REMEMBER_NANOS = Duration.ofSeconds(5).toNanos();

    private final PlatformDatabase platform;
    private final Configuration configuration;
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    private record Found(Tenant tenant, long at) {
    }

    @Inject
    public TenantDirectory(PlatformDatabase platform, Configuration configuration) {
        this.platform = platform;
        this.configuration = configuration;
    }

    /** For CDI's proxy alone. */
    protected TenantDirectory() {
        this(null, null);
    }

    /** A live shop by the first label of its host name. */
    public Optional<Tenant> byAddress(String address) {
        Found known = found.get(address);
        if (known != null && System.nanoTime() - known.at() < REMEMBER_NANOS) {
            return Optional.of(known.tenant());
        }
        var asked = one(TENANT.ADDRESS.eq(address).and(TENANT.STATUS.eq("active")));
        asked.ifPresentOrElse(tenant -> remember(address, tenant), () -> found.remove(address));
        return asked;
    }

    /** A shop in whatever state. */
    public Optional<Tenant> byId(UUID id) {
        return one(TENANT.ID.eq(id));
    }

    /** A shop in whatever state, by the name of its schema. */
    public Optional<Tenant> bySchema(String schema) {
        return one(TENANT.SCHEMA_NAME.eq(schema));
    }

    /** Whether a shop, in whatever state, has this address. The unique index decides in the end. */
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

    /** All live shops, oldest first. */
    public List<Tenant> active() {
        return platform.in(tx -> tx.sql().selectFrom(TENANT).where(TENANT.STATUS.eq("active")).orderBy(TENANT.ID).fetch(TenantDirectory::read));
    }

    /** {@code http://shop.localhost:8080} */
    public String storefrontUrl(Tenant tenant) {
        return configuration.web().shopUrl(tenant.address());
    }

    /** For code that has the row in its hands already. */
    public static Tenant read(Record row) {
        return new Tenant(row.get(TENANT.ID), row.get(TENANT.SCHEMA_NAME), row.get(TENANT.ADDRESS), row.get(TENANT.KEY_VERSION), new Sealed<>(row.get(TENANT.WRAPPED_KEY)));
    }

    private Optional<Tenant> one(Condition condition) {
        return platform.in(tx -> tx.sql().selectFrom(TENANT).where(condition).fetchOptional(TenantDirectory::read));
    }

    private void remember(String address, Tenant tenant) {
        if (found.size() > 20_000) {
            found.clear();
        }
        found.put(address, new Found(tenant, System.nanoTime()));
    }
}
