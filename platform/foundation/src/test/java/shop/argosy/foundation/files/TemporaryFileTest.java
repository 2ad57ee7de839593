package shop.argosy.foundation.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TemporaryFileTest {

    @Test
    void itHoldsWhatCameUntilItIsClosed() throws IOException {
        Path path;
        try (var file = TemporaryFile.of(stream(100_000), 100_000)) {
            path = file.path();
            assertEquals(100_000, file.size());
            assertArrayEquals(new byte[100_000], file.bytes());
        }
        assertEquals(false, Files.exists(path));
    }

    @Test
    void oneByteTooManyLeavesNothing() throws IOException {
        Set<Path> before = own();
        assertThrows(FileTooLarge.class, () -> TemporaryFile.of(stream(100_001), 100_000));
        assertEquals(before, own());
    }

    @Test
    void aBodyThatBreaksOffLeavesNothing() throws IOException {
        Set<Path> before = own();
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The connection is gone");
            }
        };
        assertEquals("The connection is gone", assertThrows(IOException.class, () -> TemporaryFile.of(broken, 100)).getMessage());
        assertEquals(before, own());
    }

    private static InputStream stream(int bytes) {
        return new ByteArrayInputStream(new byte[bytes]);
    }

    private static Set<Path> own() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("argosy-") && file.toString().endsWith(".tmp")).collect(Collectors.toSet());
        }
    }
}
