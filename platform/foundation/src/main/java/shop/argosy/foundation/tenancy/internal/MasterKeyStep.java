package shop.argosy.foundation.tenancy.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.TenantKeys;
import shop.argosy.foundation.tenancy.internal.RolePasswords.Generation;
import shop.argosy.kernel.Sealed;

/**
 * Brings one shop under the current master key: its key is wrapped anew and its role gets the password that derives from
 * that master key, both in one transaction of the owner. Connections that are open stay open.
 */
public final class MasterKeyStep {

    private final Database database;
    private final MasterKey masterKey;
    private final TenantKeys keys;

    public MasterKeyStep(Database database, MasterKey masterKey, TenantKeys keys) {
        this.database = database;
        this.masterKey = masterKey;
        this.keys = keys;
    }

    public void renew(UUID tenant) {
        try (Connection owner = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword())) {
            owner.setAutoCommit(false);
            renew(owner, tenant);
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The keys of shop " + tenant + " could not be brought under the current master key", e);
        }
    }

    private void renew(Connection owner, UUID tenant) throws SQLException {
        try (PreparedStatement find = owner.prepareStatement("SELECT schema_name, key_version, wrapped_key FROM platform.tenant WHERE id = ? AND status NOT IN ('deleting', 'deleted') FOR NO KEY UPDATE")) {
            find.setObject(1, tenant);
            try (ResultSet row = find.executeQuery()) {
                if (row.next() && row.getInt(2) != masterKey.version()) {
                    setPassword(owner, row.getString(1), new RolePasswords(masterKey).of(tenant, new Generation(masterKey.version(), 1)));
                    setKey(owner, tenant, keys.rewrapped(tenant, new Sealed<>(row.getBytes(3))));
                }
            }
        }
    }

    /** One iteration is enough for a password of 256 derived bits. */
    private static void setPassword(Connection owner, String role, String password) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("SET LOCAL scram_iterations = 1");
            statement.execute("ALTER ROLE " + role + " PASSWORD '" + password + "'");
        }
    }

    private void setKey(Connection owner, UUID tenant, Sealed<byte[]> wrapped) throws SQLException {
        try (PreparedStatement update = owner.prepareStatement("UPDATE platform.tenant SET key_version = ?, password_version = 1, wrapped_key = ?, updated_at = now() WHERE id = ?")) {
            update.setInt(1, masterKey.version());
            update.setBytes(2, wrapped.bytes());
            update.setObject(3, tenant);
            update.executeUpdate();
        }
    }
}
