package shop.argosy.operations.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.flags.Flags;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.local.Checkout;
import shop.argosy.local.ServiceProcess;
import shop.argosy.local.service.Mail;
import shop.argosy.local.service.Search;
import shop.argosy.local.service.Storage;

/** The services, started once a run and stopped with it. */
public final class TestServices {

    private static final Path FOLDER = Checkout.here().root().resolve("platform/operations/target/services");
    private static final Mail MAIL = new Mail(Checkout.here(), free(), free());
    private static final Map<String, String> ENVIRONMENT = environment();
    private static final Foundation FOUNDATION = Foundation.assemble(Configuration.from(ENVIRONMENT));

    static {
        FOUNDATION.blobs().prepare();
    }

    private TestServices() {
    }

    public static Foundation foundation() {
        return FOUNDATION;
    }

    /** The feature flags as the migrations have made them. */
    public static Flags flags() {
        var flags = new Flags(FOUNDATION.platform());
        flags.refresh();
        return flags;
    }

    /** The same platform, but for one variable. */
    public static Configuration configurationWith(String variable, String value) {
        var changed = new HashMap<>(ENVIRONMENT);
        changed.put(variable, value);
        return Configuration.from(changed);
    }

    /** What another process needs to work with the same services. */
    public static Map<String, String> variables() {
        return ENVIRONMENT;
    }

    /** Where the mail server shows what it took. */
    public static URI inbox() {
        return MAIL.inbox();
    }

    private static Map<String, String> environment() {
        try {
            Files.createDirectories(FOLDER);
            var search = new Search(Checkout.here(), Files.createTempDirectory(FOLDER, "search"), free(), free());
            var storage = new Storage(Checkout.here(), Files.createTempDirectory(FOLDER, "storage"), free(), "access", "secret-secret");
            var processes = List.of(search.start(FOLDER.resolve("search.log")), storage.start(FOLDER.resolve("storage.log")), MAIL.start(FOLDER.resolve("mail.log")));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> processes.forEach(TestServices::stop)));
            String database = database();
            search.awaitReady(processes.get(0));
            storage.awaitReady(processes.get(1));
            MAIL.awaitReady(processes.get(2));
            return Map.ofEntries(Map.entry("ARGOSY_DB_URL", database), Map.entry("ARGOSY_DB_OWNER_PASSWORD", "owner"), Map.entry("ARGOSY_DB_PASSWORD", "platform"),
                    Map.entry("ARGOSY_SEARCH_URL", search.url().toString()), Map.entry("ARGOSY_S3_ENDPOINT", storage.endpoint().toString()),
                    Map.entry("ARGOSY_S3_ACCESS_KEY", "access"), Map.entry("ARGOSY_S3_SECRET_KEY", "secret-secret"),
                    Map.entry("ARGOSY_SMTP_PORT", String.valueOf(MAIL.smtpPort())), Map.entry("ARGOSY_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String database() throws IOException, SQLException {
        var postgres = EmbeddedPostgres.builder().setOverrideWorkingDirectory(FOLDER.resolve("postgres").toFile())
                .setServerConfig("fsync", "off").setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("max_connections", "300").start();
        String[] bootstrap = Files.readString(Checkout.here().bootstrapSql())
                .replace("${owner_password}", "owner").replace("${platform_password}", "platform").split("\n-- in database argosy\n", 2);
        for (String statement : bootstrap[0].replaceAll("(?m)^--.*$", "").split(";")) {
            execute(postgres.getPostgresDatabase(), statement);
        }
        execute(postgres.getDatabase("postgres", "argosy"), bootstrap[1]);
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/argosy";
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        if (!sql.isBlank()) {
            try (var connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private static void stop(ServiceProcess process) {
        process.identity().stop("TERM", Duration.ofSeconds(5));
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
