package shop.argosy.foundation.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.wiring.Foundation;

/** One PostgreSQL a test run, with the roles and migrations of production. */
public final class TestPlatform {

    private static EmbeddedPostgres postgres;
    private static final Foundation FOUNDATION = start();

    private TestPlatform() {
    }

    public static Foundation foundation() {
        return FOUNDATION;
    }

    /** As the superuser, whom no wall holds: for looking behind it. */
    public static Connection superuser() {
        try {
            return postgres.getDatabase("postgres", "argosy").getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Foundation start() {
        try {
            Path root = Path.of(System.getProperty("user.dir")).resolve("../..").normalize();
            postgres = EmbeddedPostgres.builder().setOverrideWorkingDirectory(Path.of("target/postgres").toAbsolutePath().toFile())
                    .setServerConfig("fsync", "off").setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("max_connections", "300").start();
            String[] bootstrap = Files.readString(root.resolve("migrations/cluster/bootstrap.sql"))
                    .replace("${owner_password}", "owner").replace("${platform_password}", "platform").split("\n-- in database argosy\n", 2);
            for (String statement : bootstrap[0].replaceAll("(?m)^--.*$", "").split(";")) {
                execute(postgres.getPostgresDatabase(), statement);
            }
            execute(postgres.getDatabase("postgres", "argosy"), bootstrap[1]);
            askForPasswords();
            return Foundation.assemble(configuration(Map.of("ARGOSY_MASTER_KEY", key(0))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As in production: only the superuser comes in without. */
    private static void askForPasswords() throws SQLException, IOException {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement(); var folder = statement.executeQuery("SHOW data_directory")) {
            folder.next();
            Files.writeString(Path.of(folder.getString(1), "pg_hba.conf"), "host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
        }
        execute(postgres.getPostgresDatabase(), "SELECT pg_reload_conf()");
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        if (!sql.isBlank()) {
            try (var connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** A configuration of the running test platform, with some variables of its own. */
    public static Configuration configuration(Map<String, String> own) {
        var all = new HashMap<>(Map.of("ARGOSY_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/argosy", "ARGOSY_DB_OWNER_PASSWORD", "owner", "ARGOSY_DB_PASSWORD", "platform",
                "ARGOSY_SEARCH_URL", "http://127.0.0.1:1", "ARGOSY_S3_ENDPOINT", "http://127.0.0.1:1", "ARGOSY_S3_ACCESS_KEY", "none", "ARGOSY_S3_SECRET_KEY", "none"));
        all.putAll(own);
        return Configuration.from(all);
    }

    /** A master key; the platform runs with number 0 as its first. */
    public static String key(int number) {
        byte[] key = new byte[32];
        key[0] = (byte) number;
        return Base64.getEncoder().encodeToString(key);
    }

    /** What somebody who owns the machine could do. */
    public static void asSuperuser(String... statements) {
        try {
            for (String statement : statements) {
                execute(postgres.getDatabase("postgres", "argosy"), statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
