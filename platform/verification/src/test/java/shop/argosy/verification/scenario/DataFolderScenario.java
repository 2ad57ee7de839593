package shop.argosy.verification.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.argosy.verification.platform.Repository;

/** What other users of the machine, and readers of logs, learn from the data folder of the platform at {@code argosy.data}. */
class DataFolderScenario {

    private static final Path DATA = Path.of(System.getProperty("argosy.data", Repository.root().resolve(".argosy").toString()));

    @Test
    void nobody_else_may_enter_it_and_its_secrets_are_files_of_their_owner() throws IOException {
        assertEquals("rwx------", permissions(DATA));
        for (String file : List.of("secrets.properties", "state.properties", "sandbox/secret", "payara/config/keystore.p12", "storage/s3proxy.properties", "logs/mail.log", "logs/payara.log")) {
            assertEquals("rw-------", permissions(DATA.resolve(file)), file);
        }
        for (String folder : List.of("logs", "sandbox", "storage", "storage/objects", "payara", "search", "postgres")) {
            assertEquals("rwx------", permissions(DATA.resolve(folder)), folder);
        }
    }

    @Test
    void no_log_holds_a_secret() throws IOException {
        List<String> secrets = secrets();
        for (Path log : logs()) {
            String text = text(log);
            assertEquals(0, secrets.stream().filter(text::contains).count(), log + " holds secrets");
        }
    }

    @Test
    void the_log_of_the_mail_catcher_names_nobody() throws IOException {
        assertEquals(List.of(), text(DATA.resolve("logs/mail.log")).lines().filter(line -> line.contains("@")).toList());
    }

    private static List<String> secrets() throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(DATA.resolve("secrets.properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().map(properties::getProperty).toList();
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> tree = Files.list(DATA.resolve("logs"))) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    private static String text(Path log) throws IOException {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    }
}
