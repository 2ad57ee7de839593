package shop.argosy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a platform from starting is said in one sentence with a way out, and nothing stays behind. */
class RefusalsIT {

    @TempDir
    Path folder;

    @Test
    void a_port_in_use_names_who_uses_it() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = socket.getLocalPort();
            Launch up = Launch.of(Up.class, "--port", Integer.toString(port), "--data", folder.toString());
            assertEquals("ops/up: Port " + port + " is in use by java (process " + ProcessHandle.current().pid() + "): stop it, or choose another port with --port N.", up.said());
            assertEquals(1, up.status());
            assertFalse(Files.exists(folder.resolve("postgres")));
        }
    }

    @Test
    void a_small_data_folder_is_refused_before_anything_is_written() throws Exception {
        assumeTrue(namespaces(), "This machine forbids namespaces");
        String mounted = "mount -t tmpfs -o size=200m tmpfs '" + folder + "' && exec \"$@\"";
        Launch up = Launch.of(List.of("unshare", "-rm", "sh", "-c", mounted, "sh"), Up.class, "--port", "1", "--data", folder.toString());
        assertEquals("ops/up: The data folder " + folder + " has 200 MB free and needs 600 MB: free some space there, or choose another folder with --data DIR.", up.said());
        assertEquals(1, up.status());
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_named() throws Exception {
        Launch up = Launch.of(Up.class, "--data", "/proc/argosy");
        assertEquals("ops/up: The data folder /proc/argosy cannot be written: make it yours, or choose another with --data DIR.", up.said());
        assertEquals(1, up.status());
    }

    @Test
    void an_unknown_option_lists_the_known_ones() throws Exception {
        Launch up = Launch.of(Up.class, "--bakground");
        assertEquals("ops/up: There is no option --bakground: it takes --data DIR, --port N, --nodes N, --background, --empty, --no-address-limits.", up.said());
        assertEquals(1, up.status());
    }

    @Test
    void a_missing_jdk_is_said_by_the_script() throws Exception {
        assumeTrue(namespaces(), "This machine forbids namespaces");
        String hidden = "for folder in /usr/lib/jvm /opt; do mount -t tmpfs tmpfs $folder; done; JAVA_HOME= HOME=/nowhere exec \"$@\"";
        Path script = Checkout.here().root().resolve("ops/up");
        Launch up = Launch.of(new ProcessBuilder("unshare", "-rm", "sh", "-c", hidden, "sh", script.toString()));
        assertEquals("ops/up: a JDK 25 or newer is needed and none was found in JAVA_HOME, /usr/lib/jvm or PATH: install one (Temurin 25, say) and set JAVA_HOME to it.", up.said());
        assertEquals(1, up.status());
    }

    @Test
    void stopping_what_never_ran_is_no_error() throws Exception {
        Launch down = Launch.of(Down.class, "--data", folder.toString());
        assertEquals("Nothing was started with the data folder " + folder + ".", down.said());
        assertEquals(0, down.status());
    }

    @Test
    void the_state_of_what_never_ran_is_one_sentence_and_nothing_is_written() throws Exception {
        Path missing = folder.resolve("missing");
        Launch status = Launch.of(Status.class, "--data", missing.toString());
        assertEquals("ops/status: Nothing was started with the data folder " + missing + ".", status.said());
        assertEquals(3, status.status());
        assertFalse(Files.exists(missing));
    }

    @Test
    void a_folder_of_something_else_is_told_so_and_left_as_it_is() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        Launch status = Launch.of(Status.class, "--json", "--data", folder.toString());
        assertEquals("ops/status: Nothing was started with the data folder " + folder + ".", status.said());
        Path file = folder.resolve("letter.txt");
        assertEquals("ops/status: The data folder " + file + " is no folder: name another with --data DIR.", Launch.of(Status.class, "--data", file.toString()).said());
        assertEquals("ops/down: The data folder " + file + " is no folder: name another with --data DIR.", Launch.of(Down.class, "--data", file.toString()).said());
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void a_stopped_platform_is_described_without_making_secrets() throws Exception {
        Files.writeString(folder.resolve("state.properties"), "port.platform=8080\n");
        Launch status = Launch.of(Status.class, "--json", "--data", folder.toString());
        assertEquals(3, status.status());
        assertFalse(Files.exists(folder.resolve("secrets.properties")));
    }

    private static boolean namespaces() throws Exception {
        return new ProcessBuilder("unshare", "-rm", "true").start().waitFor() == 0;
    }
}
