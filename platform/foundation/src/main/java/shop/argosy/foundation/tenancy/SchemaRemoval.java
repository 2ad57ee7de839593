package shop.argosy.foundation.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.foundation.tenancy.internal.DatabaseGrants;
import shop.argosy.kernel.Tenant;

/**
 * Takes a condemned shop's role and schema away, as their owner. Each step looks for itself whether the shop is condemned,
 * in the transaction that acts: whoever calls by mistake changes nothing. Each can be repeated.
 */
@ApplicationScoped
public class SchemaRemoval {

    private static final String CONDEMNED = "SELECT 1 FROM platform.tenant WHERE id = ? AND schema_name = ? AND status = 'deleting' FOR NO KEY UPDATE";

    private final Database database;

    @FunctionalInterface
    private interface Work {
        void on(Connection owner) throws SQLException;
    }

    @Inject
    public SchemaRemoval(Configuration configuration) {
        database = configuration.database();
    }

    /** For CDI's proxy alone. */
    protected SchemaRemoval() {
        database = null;
    }

    /** How many tables the schema has; 0 when it is gone. */
    public long tables(Tenant shop) {
        try (Connection owner = connect(); PreparedStatement count = owner.prepareStatement("SELECT count(*) FROM pg_tables WHERE schemaname = ?")) {
            count.setString(1, shop.schema());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw failed(shop.id(), e);
        }
    }

    /** From now on nobody logs in as the shop, and whoever had is thrown out. */
    public void lockOut(Tenant shop) {
        condemned(shop, owner -> {
            if (hasRole(owner, shop)) {
                execute(owner, "ALTER ROLE " + shop.schema() + " NOLOGIN", "GRANT " + shop.schema() + " TO CURRENT_USER WITH INHERIT TRUE, SET FALSE");
            }
        });
        condemned(shop, owner -> {
            if (hasRole(owner, shop)) {
                execute(owner, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + shop.schema() + "'");
            }
        });
    }

    /** All tables and the shop's key at once; then the role, and whatever it may have granted or been granted. */
    public void drop(Tenant shop) {
        condemned(shop, owner -> {
            execute(owner, "DROP SCHEMA IF EXISTS " + shop.schema() + " CASCADE");
            forgetKey(owner, shop);
        });
        condemned(shop, owner -> {
            if (hasRole(owner, shop)) {
                DatabaseGrants.lock(owner);
                execute(owner, "DROP OWNED BY " + shop.schema(), "DROP ROLE " + shop.schema());
            }
        });
    }

    private static void forgetKey(Connection owner, Tenant shop) throws SQLException {
        try (PreparedStatement forget = owner.prepareStatement("UPDATE platform.tenant SET wrapped_key = '', updated_at = now() WHERE id = ?")) {
            forget.setObject(1, shop.id());
            forget.executeUpdate();
        }
    }

    /** @throws IllegalStateException for a shop that is not condemned, whose row stays locked until the work is done otherwise */
    private void condemned(Tenant shop, Work work) {
        try (Connection owner = connect()) {
            owner.setAutoCommit(false);
            check(owner, shop);
            work.on(owner);
            owner.commit();
        } catch (SQLException e) {
            throw failed(shop.id(), e);
        }
    }

    private static void check(Connection owner, Tenant shop) throws SQLException {
        try (PreparedStatement find = owner.prepareStatement(CONDEMNED)) {
            find.setObject(1, shop.id());
            find.setString(2, shop.schema());
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("Shop " + shop.id() + " is not to be deleted");
                }
            }
        }
    }

    private static boolean hasRole(Connection owner, Tenant shop) throws SQLException {
        try (PreparedStatement find = owner.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            find.setString(1, shop.schema());
            try (ResultSet row = find.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void execute(Connection owner, String... statements) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
    }

    private static IllegalStateException failed(UUID shop, SQLException cause) {
        return new IllegalStateException("The schema of shop " + shop + " could not be removed: " + cause.getMessage(), cause);
    }
}
