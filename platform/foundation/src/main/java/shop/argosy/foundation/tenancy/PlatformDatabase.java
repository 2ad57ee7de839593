package shop.argosy.foundation.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.foundation.tenancy.internal.HeldConnection;
import shop.argosy.foundation.tenancy.internal.RolePasswords.Generation;
import shop.argosy.foundation.tenancy.internal.Transactions;

/** The door to what all shops share: accounts, tenants, wake-ups. Same rules as {@link Tenants}. */
@ApplicationScoped
public class PlatformDatabase {

    private final HikariDataSource source;

    @Inject
    public PlatformDatabase(Configuration configuration) {
        this(configuration.database(), configuration.limits().platformConnections());
    }

    public PlatformDatabase(Database database, int connections) {
        var hikari = new HikariConfig();
        hikari.setJdbcUrl(database.url());
        hikari.setUsername(database.user());
        hikari.setPassword(database.password());
        hikari.setSchema("platform");
        hikari.setMaximumPoolSize(connections);
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

    /**
     * Which database password a shop has, for a login that was refused. The caller waits at a shop's door and holds no
     * connection yet, so this asks outside the rule of one connection a thread.
     */
    Optional<Generation> passwordOf(UUID tenant) throws SQLException {
        try (Connection connection = source.getConnection(); var ask = connection.prepareStatement("SELECT key_version, password_version FROM tenant WHERE id = ?")) {
            ask.setObject(1, tenant);
            try (var answer = ask.executeQuery()) {
                return answer.next() ? Optional.of(new Generation(answer.getInt(1), answer.getInt(2))) : Optional.empty();
            }
        }
    }

    @PreDestroy
    public void close() {
        source.close();
    }
}
