package shop.argosy.verification.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import shop.argosy.foundation.config.Configuration.Storage;

/**
 * A platform that {@code ops/up} started.
 *
 * @param url of the platform host, without a slash at its end
 * @param data its data folder
 */
public record RunningPlatform(String url, Path data) {

    public String api(String path) {
        return url + "/api/v1" + path;
    }

    public String shopUrl(String shop) {
        return url.replaceFirst("://", "://" + shop + ".");
    }

    public String mailUrl() {
        return "http://127.0.0.1:" + port("inbox");
    }

    public Path sandbox() {
        return data.resolve("sandbox");
    }

    /** The ids of the processes that {@code ops/up} wrote down. */
    public List<Long> processes() {
        var state = properties("state.properties");
        return state.stringPropertyNames().stream().filter(name -> name.startsWith("process."))
                .map(name -> Long.valueOf(state.getProperty(name).split(" ")[0])).toList();
    }

    /** Where a service of it listens, by its name in {@code state.properties}. */
    public int port(String service) {
        return Integer.parseInt(state("state.properties", "port." + service));
    }

    /** The id of a process by its name in {@code ops/status}: {@code payara}, {@code payara-2}, {@code postgresql} ... */
    public long process(String name) {
        return Long.parseLong(state("state.properties", "process." + name).split(" ")[0]);
    }

    /** The names of its application servers that {@code ops/up} wrote down, the first one first. */
    public List<String> nodes() {
        return properties("state.properties").stringPropertyNames().stream().filter(name -> name.startsWith("process.payara"))
                .map(name -> name.substring("process.".length())).sorted().toList();
    }

    /** This very node, past the balancer. */
    public RunningPlatform node(String name) {
        return new RunningPlatform("http://localhost:" + port(name), data);
    }

    public Path log(String service) {
        return data.resolve("logs").resolve(service + ".log");
    }

    /** As the superuser, who sees every shop: for looking, and never for making a promise come true. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(superuser().url(), superuser().user(), superuser().password());
    }

    /** How somebody who owns the machine gets in. */
    public record Superuser(String url, String user, String password) {
    }

    public Superuser superuser() {
        return new Superuser("jdbc:postgresql://127.0.0.1:" + port("postgresql") + "/argosy", "postgres", state("secrets.properties", "postgres-superuser"));
    }

    public Storage storage() {
        return new Storage(URI.create("http://127.0.0.1:" + port("storage")), "argosy", "argosy", state("secrets.properties", "storage"));
    }

    public String searchUrl() {
        return "http://127.0.0.1:" + port("search");
    }

    /** The password of the first platform admin. */
    public String adminPassword() {
        return state("secrets.properties", "admin-password");
    }

    /** The settings of its nodes that concern the database. */
    public Map<String, String> databaseSettings() {
        return Map.of("ARGOSY_DB_URL", superuser().url(),
                "ARGOSY_DB_OWNER_PASSWORD", state("secrets.properties", "postgres-owner"), "ARGOSY_DB_PASSWORD", state("secrets.properties", "postgres-platform"),
                "ARGOSY_MASTER_KEY", state("secrets.properties", "master-key"));
    }

    /** PostgreSQL's first process. */
    public long postgres() {
        try (var lines = Files.lines(data.resolve("postgres/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String state(String file, String name) {
        String value = properties(file).getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("The platform in " + data + " has no " + name + ": it was never started whole. Name another folder with --data DIR.");
        }
        return value;
    }

    private Properties properties(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalArgumentException("There is no platform in " + data + " that you may read: start it with ops/up, or name its folder with --data DIR.", e);
        }
        return properties;
    }
}
