package shop.argosy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.argosy.local.data.DataFolder;
import shop.argosy.local.data.State;
import shop.argosy.local.service.Bootstrap;
import shop.argosy.local.service.Postgres;

/** Whatever was killed, the next start finds its way and every committed row. */
class UncleanStopIT {

    @TempDir
    Path folder;

    @Test
    void postgres_comes_back_after_a_kill_though_its_process_id_belongs_to_another_program() throws Exception {
        Postgres postgres = postgres();
        ServiceProcess first = running(postgres);
        write(postgres, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (42)");
        kill(first);
        Path pid = postgres.data().resolve("postmaster.pid");
        Files.writeString(pid, Files.readString(pid).replaceFirst("\\d+", Long.toString(ProcessHandle.current().pid())));
        ServiceProcess second = running(postgres);
        assertEquals(42, number(postgres, "SELECT n FROM kept"));
        stop(second);
    }

    @Test
    void a_postgres_that_outlived_its_launcher_is_taken_over() throws Exception {
        Postgres orphan = postgres();
        ServiceProcess first = running(orphan);
        write(orphan, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)");
        Postgres next = new Postgres(orphan.data(), freePort(), orphan.superuserPassword(), true);
        ServiceProcess second = running(next);
        assertFalse(first.alive());
        assertEquals(7, number(next, "SELECT n FROM kept"));
        stop(second);
    }

    @Test
    void the_bootstrap_can_be_interrupted_and_repeated() throws Exception {
        Postgres postgres = postgres();
        ServiceProcess process = running(postgres);
        Bootstrap bootstrap = new Bootstrap(Checkout.here().bootstrapSql(), "owner", "platform");
        write(postgres, "CREATE ROLE argosy_owner");
        bootstrap.run(postgres);
        bootstrap.run(postgres);
        assertEquals(2, number(postgres, "SELECT count(*)::int FROM pg_roles WHERE rolname IN ('argosy_owner', 'argosy_platform') AND rolcanlogin"));
        stop(process);
    }

    @Test
    void what_a_dead_launcher_left_running_is_stopped_by_ops_down() throws Exception {
        State state = new DataFolder(folder).state();
        ServiceProcess left = ServiceProcess.start("mail", List.of("sleep", "600"), Map.of(), folder.resolve("mail.log"));
        state.remember(left.identity());
        Launch down = Launch.of(Down.class, "--data", folder.toString());
        assertEquals("Stopped. The data stays in " + folder + ".", down.said());
        assertTrue(left.awaitEnd(Duration.ofSeconds(5)));
    }

    @Test
    void a_stranger_with_a_remembered_process_id_is_left_alone() throws Exception {
        ServiceProcess stranger = ServiceProcess.start("stranger", List.of("sleep", "600"), Map.of(), folder.resolve("stranger.log"));
        LiveProcess identity = stranger.identity();
        new DataFolder(folder).state().remember(new LiveProcess("mail", identity.pid(), identity.startTicks() - 1));
        Launch down = Launch.of(Down.class, "--data", folder.toString());
        assertEquals("Nothing is running with the data folder " + folder + ".", down.said());
        assertTrue(stranger.alive());
        kill(stranger);
    }

    private Postgres postgres() throws IOException {
        return new Postgres(folder.resolve("postgres"), freePort(), "secret", true);
    }

    private ServiceProcess running(Postgres postgres) {
        ServiceProcess process = postgres.start(folder.resolve("postgres-" + System.nanoTime() + ".log"));
        postgres.awaitReady(process);
        return process;
    }

    private static void kill(ServiceProcess process) {
        process.identity().stop("KILL", Duration.ofSeconds(10));
    }

    private static void stop(ServiceProcess process) {
        process.identity().stop("INT", Duration.ofSeconds(30));
    }

    private static void write(Postgres postgres, String statements) throws Exception {
        try (Connection connection = postgres.connect("postgres"); Statement sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }

    private static int number(Postgres postgres, String query) throws Exception {
        try (Connection connection = postgres.connect("postgres"); Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
