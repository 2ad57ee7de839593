package shop.argosy.foundation.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.argosy.kernel.Problem;

class ValidationTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u200B\u200D\uFEFF", "\u2800", "\u3164 \u3164", "\u00AD", "\u0301", "\u2066\u2069"})
    void aNameThatNobodyCanSeeIsNone(String name) {
        assertEquals("This text has only characters that cannot be seen. Use letters, digits or signs.", fault(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc\u202Edef", "a\u2066b", "two\nlines", "tab\tbed", "line\u2028line"})
    void aNameThatTurnsOthersRoundIsRefused(String name) {
        assertEquals("A name has no line breaks, control characters or signs that change the direction of writing. Type it again.", fault(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"海风", "متجر البحر\u200F", "می\u200Cخواهم", "👩\u200D🚀 Rockets", "Café", "7", "!"})
    void namesOfEveryScriptAreTaken(String name) {
        assertDoesNotThrow(() -> new Validation().name("/name", name, 80).done());
    }

    @Test
    void anEmptyNameIsAskedFor() {
        assertEquals("Please fill in this field.", fault(" "));
    }

    private static String fault(String name) {
        return assertThrows(Problem.class, () -> new Validation().name("/name", name, 80).done()).errors().getFirst().detail();
    }
}
