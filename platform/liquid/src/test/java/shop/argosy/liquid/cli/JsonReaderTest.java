package shop.argosy.liquid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void valuesOfAllKindsAreRead() {
        assertEquals(
                Map.of("a", Arrays.asList(1L, -2.5, 1e3, true, false, null), "b", Map.of(), "c", List.of()),
                JsonReader.read(" {\"a\" : [1, -2.5, 1E3, true, false, null], \"b\": {}, \"c\": [ ]} "));
    }

    @Test
    void escapesAreRead() {
        assertEquals("\"\\/\b\f\n\r\t\u00e9\ud83d\ude00", JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\""));
    }

    @Test
    void largeNumbersKeepAllDigits() {
        assertEquals(new BigInteger("123456789012345678901234567890"), JsonReader.read("123456789012345678901234567890"));
    }

    @Test
    void ofAKeyGivenTwiceTheLastCounts() {
        assertEquals(Map.of("a", 2L), JsonReader.read("{\"a\": 1, \"a\": 2}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,]", "{\"a\"}", "\"", "\"\\x\"", "\"\\u12\"", "01", "1.", "-", "tru", "1 2", "\"\n\""})
    void whatIsNoJsonIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> JsonReader.read(text));
    }

    @Test
    void nestingHasAnEnd() {
        assertThrows(IllegalArgumentException.class, () -> JsonReader.read("[".repeat(100_000)));
    }
}
