package shop.argosy.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations are forward only: numbered without gaps, and never edited once they have landed. */
class MigrationNumbersTest {

    private static final Pattern NAME = Pattern.compile("V(\\d{4})__[a-z0-9_]+\\.sql");

    @ParameterizedTest
    @ValueSource(strings = {"platform", "tenant"})
    void numbersHaveNoGapsAndNoDuplicates(String kind) throws IOException {
        List<String> names = names(kind);
        assertTrue(names.stream().allMatch(name -> NAME.matcher(name).matches()), names.toString());
        assertEquals(IntStream.rangeClosed(1, names.size()).boxed().toList(), names.stream().map(name -> Integer.parseInt(name.substring(1, 5))).toList());
    }

    /** landed.txt is written when a migration lands: {@code (cd migrations && sha256sum platform/*.sql tenant/*.sql) > migrations/landed.txt} */
    @ParameterizedTest
    @ValueSource(strings = {"platform", "tenant"})
    void landedFilesAreNeverEdited(String kind) throws IOException {
        Map<String, String> landed = Files.readAllLines(folder().resolve("landed.txt")).stream().map(line -> line.split(" +"))
                .filter(line -> line[1].startsWith(kind + "/")).collect(Collectors.toMap(line -> line[1], line -> line[0]));
        Map<String, String> today = landed.keySet().stream().collect(Collectors.toMap(path -> path, MigrationNumbersTest::hash));
        assertEquals(landed, today);
        assertTrue(!landed.isEmpty());
    }

    private static List<String> names(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve(kind))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String hash(String path) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder().resolve(path))));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(path + " is gone", e);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("user.dir")).resolve("../../migrations").normalize();
    }
}
