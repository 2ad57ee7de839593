package shop.argosy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void writes_what_status_reports() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("ready", true);
        report.put("processes", List.of(Map.of("pid", 12L)));
        assertEquals("{\"ready\": true, \"processes\": [{\"pid\": 12}]}", JsonText.of(report));
    }

    @Test
    void escapes_quotes_backslashes_and_control_characters() {
        assertEquals("\"a\\\"b\\\\c\\u000ad\"", JsonText.of("a\"b\\c\nd"));
    }
}
