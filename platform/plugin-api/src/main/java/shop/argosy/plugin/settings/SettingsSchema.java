package shop.argosy.plugin.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings that a plugin understands, in the order in which they are shown. */
public record SettingsSchema(List<Setting> settings) {

    public static SettingsSchema of(Setting... settings) {
        return new SettingsSchema(List.of(settings));
    }

    /** What is wrong, as sentences by key; empty when the values fit. Keys that the schema does not know are ignored. */
    public Map<String, String> problems(Map<String, String> values) {
        var problems = new LinkedHashMap<String, String>();
        for (Setting setting : settings) {
            String problem = setting.problem(values.getOrDefault(setting.key(), setting.fallback()));
            if (problem != null) {
                problems.put(setting.key(), problem);
            }
        }
        return problems;
    }

    /**
     * The known values, with fallbacks where none were given.
     *
     * @throws IllegalArgumentException when they do not fit
     */
    public Settings read(Map<String, String> values) {
        var problems = problems(values);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        var known = new LinkedHashMap<String, String>();
        settings.forEach(setting -> known.put(setting.key(), values.getOrDefault(setting.key(), setting.fallback())));
        return new Settings(known);
    }
}
