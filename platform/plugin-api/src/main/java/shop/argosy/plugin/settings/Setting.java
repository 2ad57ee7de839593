package shop.argosy.plugin.settings;

import java.util.List;

/**
 * One value that a plugin understands.
 *
 * @param fallback used when none is given; null makes the setting required
 * @param choices the allowed values; empty allows any of its kind
 */
public record Setting(String key, Kind kind, String fallback, List<String> choices) {

    public enum Kind {
        TEXT,
        /** Money in minor units, zero or more. */
        AMOUNT
    }

    public static Setting amount(String key) {
        return new Setting(key, Kind.AMOUNT, null, List.of());
    }

    /** @param choices the first is the fallback */
    public static Setting choice(String key, List<String> choices) {
        return new Setting(key, Kind.TEXT, choices.getFirst(), List.copyOf(choices));
    }

    /** @return what is wrong with the value as a sentence, or null */
    String problem(String value) {
        if (value == null) {
            return "Please give a value for " + key + ".";
        }
        if (!choices.isEmpty() && !choices.contains(value)) {
            return "Use one of " + String.join(", ", choices) + ".";
        }
        return kind == Kind.AMOUNT && !value.matches("\\d{1,15}") ? "Give an amount in minor units: a whole number of zero or more." : null;
    }
}
