package shop.argosy.foundation.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.tenancy.internal.RolePasswords;

/**
 * Gives shops' database roles new passwords. Connections that are open stay open; a node that believes in the old
 * password is refused once and asks for the generation of today, see {@link Tenants}.
 */
@ApplicationScoped
public class PasswordRotation {

    private final Database database;
    private final RolePasswords passwords;

    @Inject
    public PasswordRotation(Configuration configuration, MasterKey masterKey) {
        database = configuration.database();
        passwords = new RolePasswords(masterKey);
    }

    /** For CDI's proxy alone. */
    protected PasswordRotation() {
        database = null;
        passwords = null;
    }

    /** The next generation for one shop: its role and the platform's row change together or not at all. @return its number under the shop's master key */
    public int rotate(UUID tenant) {
        try (Connection owner = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword())) {
            owner.setAutoCommit(false);
            int version = next(owner, tenant);
            owner.commit();
            return version;
        } catch (SQLException e) {
            throw new IllegalStateException("The database password of shop " + tenant + " could not be changed", e);
        }
    }

    private int next(Connection owner, UUID tenant) throws SQLException {
        try (var raise = owner.prepareStatement("UPDATE platform.tenant SET password_version = password_version + 1, updated_at = now() WHERE id = ?"
                + " RETURNING key_version, password_version, schema_name")) {
            raise.setObject(1, tenant);
            var row = raise.executeQuery();
            if (!row.next()) {
                throw new IllegalArgumentException("There is no shop " + tenant);
            }
            var generation = new RolePasswords.Generation(row.getInt(1), row.getInt(2));
            try (var alter = owner.createStatement()) {
                alter.execute("SET LOCAL scram_iterations = 1");
                alter.execute("ALTER ROLE " + row.getString(3) + " PASSWORD '" + passwords.of(tenant, generation) + "'");
            }
            return generation.password();
        }
    }
}
