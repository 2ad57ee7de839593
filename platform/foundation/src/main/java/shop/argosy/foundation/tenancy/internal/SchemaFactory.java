package shop.argosy.foundation.tenancy.internal;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.foundation.sealing.TenantKeys;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;

/**
 * Makes one shop's role and schema, in one transaction. The role logs in, reads and writes rows, and owns nothing. One
 * iteration of SCRAM is enough: the password is 256 derived bits that nobody can guess, and logging in stays cheap.
 */
public final class SchemaFactory {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final RolePasswords passwords;
    private final TenantKeys keys;
    private final TenantMigrations migrations;
    private final SchemaScript script;

    public SchemaFactory(Database database, RolePasswords passwords, TenantKeys keys, TenantMigrations migrations) {
        this.database = database;
        this.passwords = passwords;
        this.keys = keys;
        this.migrations = migrations;
        script = new SchemaScript(migrations);
    }

    public int currentVersion() {
        return migrations.currentVersion();
    }

    public void create() {
        UUID id = Uuid7.next();
        var tenant = new Tenant(id, newName(), null, passwords.masterKey().version(), keys.newWrapped(id));
        try (Connection owner = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword())) {
            owner.setAutoCommit(false);
            createRole(owner, tenant);
            script.run(owner, tenant.schema());
            register(owner, tenant);
            letConnect(owner, tenant);
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("A schema for a new shop could not be made", e);
        }
    }

    private void createRole(Connection owner, Tenant tenant) throws SQLException {
        String name = tenant.schema();
        try (Statement statement = owner.createStatement()) {
            statement.execute("SET LOCAL scram_iterations = 1");
            statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + passwords.of(tenant.id(), new RolePasswords.Generation(tenant.keyVersion(), 1)) + "'");
            statement.execute("ALTER ROLE " + name + " SET search_path = " + name);
            statement.execute("CREATE SCHEMA " + name);
            statement.execute("GRANT USAGE ON SCHEMA " + name + " TO " + name);
            statement.execute("ALTER DEFAULT PRIVILEGES IN SCHEMA " + name + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + name);
            statement.execute("ALTER DEFAULT PRIVILEGES IN SCHEMA " + name + " GRANT USAGE ON SEQUENCES TO " + name);
            statement.execute("SET LOCAL search_path = " + name);
        }
    }

    private void register(Connection owner, Tenant tenant) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("REVOKE ALL ON flyway_schema_history FROM " + tenant.schema());
        }
        try (PreparedStatement insert = owner.prepareStatement(
                "INSERT INTO platform.tenant (id, schema_name, status, schema_version, key_version, wrapped_key) VALUES (?, ?, 'ready', ?, ?, ?)")) {
            insert.setObject(1, tenant.id());
            insert.setString(2, tenant.schema());
            insert.setInt(3, currentVersion());
            insert.setInt(4, tenant.keyVersion());
            insert.setBytes(5, tenant.key().bytes());
            insert.executeUpdate();
        }
    }

    /** Last, so that the lock is held for an instant. */
    private static void letConnect(Connection owner, Tenant tenant) throws SQLException {
        DatabaseGrants.lock(owner);
        try (Statement statement = owner.createStatement()) {
            statement.execute("GRANT CONNECT ON DATABASE " + owner.getCatalog() + " TO " + tenant.schema());
        }
    }

    private static String newName() {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        return "t_" + HexFormat.of().formatHex(random);
    }
}
