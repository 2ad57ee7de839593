package shop.argosy.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsSchemaTest {

    private final SettingsSchema schema = SettingsSchema.of(Setting.amount("amount"), Setting.choice("outcome", List.of("approve", "decline")));

    @Test
    void fallbacksFillWhatIsMissingAndUnknownKeysAreLeftOut() {
        var settings = schema.read(Map.of("amount", "490", "colour", "red"));
        assertEquals(490, settings.amount("amount"));
        assertEquals(Map.of("amount", "490", "outcome", "approve"), settings.values());
    }

    @Test
    void everyWrongValueIsNamedWithItsKey() {
        assertEquals(Map.of("amount", "Give an amount in minor units: a whole number of zero or more.", "outcome", "Use one of approve, decline."),
                schema.problems(Map.of("amount", "4.90", "outcome", "maybe")));
        assertEquals(Map.of("amount", "Please give a value for amount."), schema.problems(Map.of()));
    }

    @Test
    void valuesThatDoNotFitAreNotRead() {
        assertThrows(IllegalArgumentException.class, () -> schema.read(Map.of("amount", "-1")));
    }
}
