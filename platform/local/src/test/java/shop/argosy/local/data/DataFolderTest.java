package shop.argosy.local.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.argosy.local.CannotStart;
import shop.argosy.local.ServiceProcess;

class DataFolderTest {

    @TempDir
    Path place;

    @Test
    void a_new_folder_is_its_owners_alone() throws Exception {
        assertEquals("rwx------", permissions(DataFolder.prepared(place.resolve("new/data")).path()));
    }

    @Test
    void what_an_older_version_left_open_is_closed() throws Exception {
        Path folder = open(place.resolve("old"));
        List<Path> folders = List.of(open(folder.resolve("logs")), open(folder.resolve("sandbox")), open(folder.resolve("storage")));
        List<Path> files = List.of(openFile(folder.resolve("logs/up.log")), openFile(folder.resolve("sandbox/secret")), openFile(folder.resolve("dns.txt")));
        Path postgres = open(folder.resolve("postgres"));
        DataFolder.prepared(folder);
        assertEquals("rwx------", permissions(folder));
        for (Path one : folders) {
            assertEquals("rwx------", permissions(one), one.toString());
        }
        for (Path one : files) {
            assertEquals("rw-------", permissions(one), one.toString());
        }
        assertEquals("rwxr-xr-x", permissions(postgres));
    }

    @Test
    void what_a_service_writes_and_its_log_are_its_owners_alone() throws Exception {
        Path written = place.resolve("written");
        Path log = place.resolve("logs/writer.log");
        ServiceProcess.start("writer", List.of("sh", "-c", "echo said; echo secret > " + written), Map.of(), log).awaitEnd(Duration.ofSeconds(20));
        assertEquals(List.of("rw-------", "rw-------", "rwx------"), List.of(permissions(written), permissions(log), permissions(log.getParent())));
        assertEquals("said\n", Files.readString(log));
    }

    @Test
    void a_state_that_cannot_be_read_is_one_sentence() throws Exception {
        Path state = Files.createDirectory(place.resolve("state.properties"));
        assertEquals("The file " + state + " cannot be read: name another folder with --data DIR, or run this as the user that started the platform.",
            assertThrows(CannotStart.class, () -> new DataFolder(place).state()).getMessage());
    }

    private static Path open(Path folder) throws IOException {
        Files.createDirectory(folder);
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path openFile(Path file) throws IOException {
        Files.writeString(file, "x");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
