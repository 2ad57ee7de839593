package shop.argosy.foundation.tenancy;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.tenancy.internal.RolePasswords;
import shop.argosy.foundation.tenancy.internal.TenantLogin;
import shop.argosy.foundation.tenancy.internal.TenantPool;
import shop.argosy.foundation.tenancy.internal.Transactions;
import shop.argosy.kernel.Tenant;

/**
 * The one door to a shop's data. Work runs in one transaction on a connection that logged in as the shop's own role;
 * it commits when the work returns and rolls back when it throws. No network call belongs inside.
 *
 * <p>A thread that holds a connection and asks for another fails at once with {@link IllegalStateException}: two
 * connections for one request are how pools starve. When all connections are busy a request waits in a fair queue
 * and then gets a 503 {@code busy} with Retry-After. A shop whose schema is too old for this code gets a 503
 * {@code shop-being-updated} at once.
 */
@ApplicationScoped
public class Tenants {

    private final OutdatedShops outdated;
    private final TenantPool shoppers;
    private final TenantPool workers;
    private final Duration patience;
    private final Duration longPatience;

    @Inject
    public Tenants(Configuration configuration, MasterKey masterKey, PlatformDatabase platform, OutdatedShops outdated) {
        var login = new TenantLogin(configuration.database().url(), new RolePasswords(masterKey), platform::passwordOf);
        this.outdated = outdated;
        shoppers = new TenantPool(login, configuration.limits().tenantConnections(), 8);
        workers = new TenantPool(login, configuration.limits().workerConnections(), 4);
        patience = configuration.limits().connectionWait();
        longPatience = configuration.limits().checkoutConnectionWait();
    }

    /** For CDI's proxy alone. */
    protected Tenants() {
        outdated = null;
        shoppers = null;
        workers = null;
        patience = null;
        longPatience = null;
    }

    public <T> T in(Tenant tenant, Function<TenantTx, T> work) {
        return within(shoppers, tenant, patience, work);
    }

    public void run(Tenant tenant, Consumer<TenantTx> work) {
        in(tenant, tx -> {
            work.accept(tx);
            return null;
        });
    }

    /** For carts and checkouts, whose shoppers rather wait in line than start again: up to 30 seconds. */
    public <T> T patiently(Tenant tenant, Function<TenantTx, T> work) {
        return within(shoppers, tenant, longPatience, work);
    }

    /** For background work, which has connections of its own so that it cannot crowd out shoppers. */
    public <T> T asWorker(Tenant tenant, Function<TenantTx, T> work) {
        return within(workers, tenant, longPatience, work);
    }

    /** The connections behind {@link #in} and {@link #patiently}. */
    public PoolState shoppers() {
        return shoppers.state();
    }

    /** The connections behind {@link #asWorker}. */
    public PoolState workers() {
        return workers.state();
    }

    private <T> T within(TenantPool pool, Tenant tenant, Duration patience, Function<TenantTx, T> work) {
        outdated.refuse(tenant);
        return Transactions.run(() -> pool.borrow(tenant, patience), sql -> work.apply(new TenantTx(tenant, sql)));
    }

    @PreDestroy
    public void close() {
        shoppers.close();
        workers.close();
    }
}
