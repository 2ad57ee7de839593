package shop.argosy.storefront;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.wiring.Foundation;

/** One PostgreSQL for all tests of this module, with the platform's roles and schemas. */
final class Database {

    private static final Foundation FOUNDATION = start();

    private Database() {
    }

    static Foundation foundation() {
        return FOUNDATION;
    }

    private static Foundation start() {
        try {
            Path work = Files.createTempDirectory("argosy-storefront");
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().setOverrideWorkingDirectory(work.toFile())
                    .setServerConfig("fsync", "off").setServerConfig("listen_addresses", "127.0.0.1").start();
            String[] parts = Files.readString(Path.of("../../migrations/cluster/bootstrap.sql"))
                    .replace("${owner_password}", "owner").replace("${platform_password}", "platform").split("\n-- in database argosy\n", 2);
            execute(postgres.getJdbcUrl("postgres", "postgres"), parts[0]);
            execute(postgres.getJdbcUrl("postgres", "argosy"), parts[1]);
            return Foundation.assemble(configuration(postgres.getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Configuration configuration(int port) {
        return Configuration.from(Map.ofEntries(
                Map.entry("ARGOSY_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/argosy"),
                Map.entry("ARGOSY_DB_OWNER_PASSWORD", "owner"), Map.entry("ARGOSY_DB_PASSWORD", "platform"),
                Map.entry("ARGOSY_SEARCH_URL", "http://127.0.0.1:1"), Map.entry("ARGOSY_S3_ENDPOINT", "http://127.0.0.1:1"),
                Map.entry("ARGOSY_S3_ACCESS_KEY", "key"), Map.entry("ARGOSY_S3_SECRET_KEY", "secret"),
                Map.entry("ARGOSY_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]))));
    }

    private static void execute(String url, String statements) {
        try (Connection connection = DriverManager.getConnection(url); Statement sql = connection.createStatement()) {
            for (String statement : statements.split(";\\s*(\\n|$)")) {
                String bare = statement.replaceAll("(?m)^\\s*--.*$", "").strip();
                if (!bare.isEmpty()) {
                    sql.execute(bare);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
