package shop.argosy.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import shop.argosy.local.CannotStart;
import shop.argosy.local.LiveProcess;
import shop.argosy.local.ServiceProcess;
import shop.argosy.local.data.OwnerOnly;

/**
 * A PostgreSQL server over a folder, made on first use.
 *
 * @param durable false only where a crash may lose everything, in tests
 */
public record Postgres(Path data, int port, String superuserPassword, boolean durable) {

    private static final String SUPERUSER = "postgres";
    /** Longer than the slowest disk needs for the log since the last checkpoint. */
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public ServiceProcess start(Path log) {
        Unprivileged user = Unprivileged.forThisUser();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(user);
        }
        user.letThrough(data.getParent());
        removeStalePid();
        return ServiceProcess.start("postgresql", user.command(serverCommand()), Map.of(), log);
    }

    /** Waits until it takes connections. After a crash that includes its recovery from the log. */
    public void awaitReady(ServiceProcess process) {
        process.awaitReady(RECOVERY, this::answers);
    }

    public Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", superuserPassword);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(url(database), properties);
    }

    private boolean answers() {
        if (!Answers.onPort(port)) {
            return false;
        }
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                throw new CannotStart("The database in " + data + " has another password than secrets.properties beside it:"
                    + " put the right file back, or begin anew with --data DIR.", e);
            }
            return false;
        }
    }

    private List<String> serverCommand() {
        List<String> command = new ArrayList<>(List.of(PostgresPrograms.folder().resolve("bin/postgres").toString(), "-D", data.toString(), "-p", Integer.toString(port)));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private Map<String, String> settings() {
        String safe = durable ? "on" : "off";
        return Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "500"),
            Map.entry("shared_buffers", "512MB"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("jit", "off"),
            Map.entry("recovery_init_sync_method", "syncfs"),
            Map.entry("fsync", safe),
            Map.entry("full_page_writes", safe),
            Map.entry("synchronous_commit", safe),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("timezone", "UTC"));
    }

    /** Made beside its place and renamed, so that an interrupted start leaves nothing half. */
    private void initialise(Unprivileged user) {
        Path made = data.resolveSibling(data.getFileName() + ".new");
        Path password = data.resolveSibling("superuser-password");
        try {
            Trees.delete(made);
            Files.createDirectories(made);
            Files.writeString(OwnerOnly.file(password), superuserPassword);
            user.own(made);
            user.own(password);
            run(user.command(List.of(PostgresPrograms.folder().resolve("bin/initdb").toString(), "-D", made.toString(), "-U", SUPERUSER,
                "--pwfile=" + password, "--auth=scram-sha-256", "-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C",
                durable ? "--sync-method=fsync" : "--no-sync")));
            Files.move(made, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            password.toFile().delete();
        }
    }

    private void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new CannotStart("PostgreSQL's data folder " + data + " cannot be made: " + output.lines().filter(line -> line.contains("error")).findFirst().orElse(output.strip()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    /**
     * A server that was killed leaves its id behind, and that id may be another program's today. A server that lives on
     * without its launcher is stopped first: two on one folder would destroy it.
     */
    private void removeStalePid() {
        Path file = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return;
            }
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            if (runsHere(pid)) {
                LiveProcess.of("postgresql", pid).stop("INT", Duration.ofSeconds(60));
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean runsHere(long pid) throws IOException {
        try {
            return Path.of("/proc", Long.toString(pid), "cwd").toRealPath().equals(data.toRealPath());
        } catch (NoSuchFileException | AccessDeniedException e) {
            return false;
        }
    }
}
