package shop.argosy.foundation.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Function;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.internal.HeldConnection;
import shop.argosy.foundation.tenancy.internal.Transactions;

/** The door to what all shops share: accounts, tenants, wake-ups. Same rules as {@link Tenants}. */
@ApplicationScoped
public class PlatformDatabase {

    private final HikariDataSource source;

    @Inject
    public PlatformDatabase(Configuration configuration) {
        var hikari = new HikariConfig();
        hikari.setJdbcUrl(configuration.database().url());
        hikari.setUsername(configuration.database().user());
        hikari.setPassword(configuration.database().password());
        hikari.setSchema("platform");
        hikari.setMaximumPoolSize(configuration.limits().platformConnections());
        hikari.setMinimumIdle(2);
        hikari.setConnectionTimeout(5_000);
        hikari.setInitializationFailTimeout(-1);
        hikari.setPoolName("platform");
        source = new HikariDataSource(hikari);
    }

    /** For CDI's proxy alone. */
    protected PlatformDatabase() {
        source = null;
    }

    public <T> T in(Function<PlatformTx, T> work) {
        return Transactions.run(() -> HeldConnection.closing(source.getConnection()), sql -> work.apply(new PlatformTx(sql)));
    }

    public void run(Consumer<PlatformTx> work) {
        in(tx -> {
            work.accept(tx);
            return null;
        });
    }

    @PreDestroy
    void close() {
        source.close();
    }
}
