package shop.argosy.plugin.settings;

import java.util.Map;

/** Values that passed their {@link SettingsSchema}: every key of the schema is there. */
public record Settings(Map<String, String> values) {

    public Settings {
        values = Map.copyOf(values);
    }

    public String text(String key) {
        return values.get(key);
    }

    /** Minor units. */
    public long amount(String key) {
        return Long.parseLong(values.get(key));
    }
}
