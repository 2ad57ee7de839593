package shop.argosy.foundation.tenancy.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import shop.argosy.foundation.tenancy.internal.RolePasswords.Generation;
import shop.argosy.kernel.Tenant;

/**
 * Logs in as a shop's own role. Its password may have been changed since the shop was last looked up, by this node or
 * another: a refused login asks for the generation of today and tries that once.
 */
public final class TenantLogin {

    private static final String WRONG_PASSWORD = "28P01";

    private final String url;
    private final RolePasswords passwords;
    private final Generations today;
    private final Map<UUID, Generation> seen = new ConcurrentHashMap<>();

    /** Tells which password a shop has now; empty for a shop that is not there. */
    @FunctionalInterface
    public interface Generations {
        Optional<Generation> of(UUID tenant) throws SQLException;
    }

    public TenantLogin(String url, RolePasswords passwords, Generations today) {
        this.url = url;
        this.passwords = passwords;
        this.today = today;
    }

    Connection connect(Tenant tenant) throws SQLException {
        Generation believed = seen.getOrDefault(tenant.id(), new Generation(tenant.keyVersion(), 1)).atLeast(tenant.keyVersion());
        try {
            return connect(tenant, believed);
        } catch (SQLException e) {
            Generation now = WRONG_PASSWORD.equals(e.getSQLState()) ? today.of(tenant.id()).orElse(believed) : believed;
            if (now.equals(believed)) {
                throw e;
            }
            Connection connection = connect(tenant, now);
            seen.put(tenant.id(), now);
            return connection;
        }
    }

    private Connection connect(Tenant tenant, Generation generation) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", tenant.schema());
        properties.setProperty("password", passwords.of(tenant.id(), generation));
        properties.setProperty("currentSchema", tenant.schema());
        properties.setProperty("ApplicationName", "argosy");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("prepareThreshold", "3");
        return DriverManager.getConnection(url, properties);
    }
}
