package shop.argosy.foundation.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/configuration.md is made from the code; with {@code -Dwrite.documents=true} this test writes it anew. */
class ConfigurationDocumentTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("user.dir")).resolve("../../docs/configuration.md").normalize();

    @Test
    void theDocumentNamesEveryVariable() throws IOException {
        if (Boolean.getBoolean("write.documents")) {
            Files.writeString(DOCUMENT, document());
        }
        assertEquals(document(), Files.readString(DOCUMENT));
    }

    private static String document() {
        return """
                # Configuration

                What the operator decides, by environment variables. What a merchant decides is in the dashboard.

                | variable | default | meaning |
                |---|---|---|
                """ + Arrays.stream(Variable.values()).map(ConfigurationDocumentTest::row).collect(Collectors.joining());
    }

    private static String row(Variable variable) {
        String fallback = variable.fallback() == null ? "must be given" : variable.fallback().isEmpty() ? "empty" : "`" + variable.fallback() + "`";
        return "| `" + variable.variableName() + "` | " + fallback + " | " + variable.meaning() + " |\n";
    }
}
