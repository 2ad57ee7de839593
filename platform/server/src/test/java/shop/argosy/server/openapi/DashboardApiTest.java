package shop.argosy.server.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.openapi.OpenApi;
import shop.argosy.foundation.openapi.Surface;

/** The dashboard is built before the server, so it reads the platform's document from a file that this test keeps true. */
class DashboardApiTest {

    private static final Path COMMITTED = Path.of("../dashboard/api/platform.json");

    @Test
    void theDashboardsClientIsMadeFromTodaysDocument() throws IOException {
        String today = written(OpenApi.document(Surface.PLATFORM, OwnResources.all()));
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, today);
        }
        assertEquals(today, Files.readString(COMMITTED), "The API has changed. Run ops/openapi, see what it changed in the dashboard, and commit both.");
    }

    private static String written(ObjectNode document) throws JsonProcessingException {
        var lines = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        var printer = new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
        return Json.mapper().writer(printer).writeValueAsString(document) + "\n";
    }
}
