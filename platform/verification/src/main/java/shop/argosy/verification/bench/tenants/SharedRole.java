package shop.argosy.verification.bench.tenants;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import shop.argosy.kernel.Tenant;

/**
 * The way that was not taken: few connections for all, which put on a shop's role and search path for one transaction.
 * Plans are not kept, because the same text means another table in the next transaction.
 */
final class SharedRole implements AutoCloseable {

    private final HikariDataSource connections;
    private final List<Tenant> shops;

    SharedRole(BarePostgres postgres, List<Tenant> shops, int many) {
        var hikari = new HikariConfig();
        hikari.setJdbcUrl(postgres.url() + "?prepareThreshold=0&ApplicationName=shared");
        hikari.setUsername("postgres");
        hikari.setPassword(postgres.password());
        hikari.setMaximumPoolSize(many);
        hikari.setMinimumIdle(many);
        hikari.setAutoCommit(false);
        connections = new HikariDataSource(hikari);
        this.shops = shops;
    }

    /** @return false: nobody logs in here */
    boolean visit(int shop) {
        String schema = shops.get(shop).schema();
        try (Connection connection = connections.getConnection(); var statement = connection.createStatement()) {
            statement.execute("SET LOCAL ROLE " + schema + "; SET LOCAL search_path = " + schema);
            Page.read(connection);
            connection.commit();
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
