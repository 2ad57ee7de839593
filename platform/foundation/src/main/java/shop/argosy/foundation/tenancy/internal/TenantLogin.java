package shop.argosy.foundation.tenancy.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import shop.argosy.kernel.Tenant;

/**
 * Logs in as a shop's own role. Its password may have been changed since the shop was last looked up, by this node or
 * another: a refused login asks for the generation of today and tries that once.
 */
public final class TenantLogin {

    private static final String WRONG_PASSWORD = "28P01";

    private final String url;
    private final RolePasswords passwords;
    private final KeyVersions today;
    private final Map<UUID, Integer> newer = new ConcurrentHashMap<>();

    /** Tells the generation of a shop's password as it is now; 0 for a shop that is not there. */
    @FunctionalInterface
    public interface KeyVersions {
        int of(UUID tenant) throws SQLException;
    }

    public TenantLogin(String url, RolePasswords passwords, KeyVersions today) {
        this.url = url;
        this.passwords = passwords;
        this.today = today;
    }

    Connection connect(Tenant tenant) throws SQLException {
        int believed = Math.max(tenant.keyVersion(), newer.getOrDefault(tenant.id(), 0));
        try {
            return connect(tenant, believed);
        } catch (SQLException e) {
            int version = WRONG_PASSWORD.equals(e.getSQLState()) ? today.of(tenant.id()) : believed;
            if (version == believed) {
                throw e;
            }
            Connection connection = connect(tenant, version);
            newer.put(tenant.id(), version);
            return connection;
        }
    }

    private Connection connect(Tenant tenant, int keyVersion) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", tenant.schema());
        properties.setProperty("password", passwords.of(tenant.id(), keyVersion));
        properties.setProperty("ApplicationName", "argosy");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("prepareThreshold", "3");
        return DriverManager.getConnection(url, properties);
    }
}
