package shop.argosy.verification.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_not_there_is_told_from_one_that_is_no_json() throws IOException {
        Path file = folder.resolve("certificate.json");
        assertEquals("there is no file " + file, refusal(file));
        Files.writeString(file, "not json");
        assertEquals("the certificate " + file + " cannot be read as JSON", refusal(file));
    }

    private static String refusal(Path file) {
        return assertThrows(IllegalArgumentException.class, () -> CertificateFile.read(file)).getMessage();
    }
}
