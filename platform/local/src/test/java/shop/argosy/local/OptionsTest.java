package shop.argosy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path USUAL = Path.of("/checkout/.argosy");

    @Test
    void without_options_it_is_port_8080_and_the_folder_in_the_checkout() {
        Options options = Options.parse(List.of(), USUAL, Up.SWITCHES);
        assertEquals(new Options(8080, 1, USUAL, Set.of()), options);
    }

    @Test
    void options_may_stand_in_any_order() {
        Options options = Options.parse(List.of("--empty", "--data", "/a/../b", "--port", "18080"), USUAL, Up.SWITCHES);
        assertEquals(18080, options.port());
        assertEquals(Path.of("/b"), options.data());
        assertTrue(options.has("--empty"));
        assertFalse(options.has("--background"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", ""})
    void a_port_is_a_number_from_1_to_65535(String port) {
        CannotStart refusal = assertThrows(CannotStart.class, () -> Options.parse(List.of("--port", port), USUAL, Up.SWITCHES));
        assertEquals("--port needs a number from 1 to 65535, not " + port + ".", refusal.getMessage());
    }

    @Test
    void a_value_must_follow() {
        CannotStart refusal = assertThrows(CannotStart.class, () -> Options.parse(List.of("--data"), USUAL, Up.SWITCHES));
        assertEquals("The option --data needs a value after it.", refusal.getMessage());
    }
}
