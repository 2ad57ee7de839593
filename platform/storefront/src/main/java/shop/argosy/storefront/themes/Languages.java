package shop.argosy.storefront.themes;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The texts of a theme in its languages: locales/en.default.json, locales/zh-CN.json, ... */
public final class Languages {

    private final Map<String, Map<String, String>> byLocale;
    private final String standard;

    private Languages(Map<String, Map<String, String>> byLocale, String standard) {
        this.byLocale = byLocale;
        this.standard = standard;
    }

    public static Languages of(ThemeFiles files) {
        var texts = new TreeMap<String, Map<String, String>>();
        String standard = "en";
        for (String path : files.under("locales/")) {
            String name = path.substring("locales/".length()).replace(".json", "");
            if (name.endsWith(".schema")) {
                continue;
            }
            if (name.endsWith(".default")) {
                standard = name.substring(0, name.length() - ".default".length());
                name = standard;
            }
            texts.put(name, flat(ThemeJson.object(path, files.text(path).orElseThrow())));
        }
        return new Languages(texts, standard);
    }

    /** LocaleTexts for that locale, then for its language alone, then the default's. */
    public LocaleTexts in(String locale) {
        Map<String, String> fallback = byLocale.getOrDefault(standard, Map.of());
        Map<String, String> own = byLocale.get(locale);
        Map<String, String> language = byLocale.get(locale.split("-")[0]);
        return new LocaleTexts(locale, own != null ? own : language != null ? language : fallback, fallback, standard);
    }

    private static Map<String, String> flat(Map<String, Object> tree) {
        var flat = new HashMap<String, String>();
        flatten("", tree, flat);
        return Map.copyOf(flat);
    }

    private static void flatten(String prefix, Map<String, Object> tree, Map<String, String> flat) {
        tree.forEach((name, value) -> {
            switch (value) {
                case String text -> flat.put(prefix + name, text);
                case Map<?, ?> ignored -> flatten(prefix + name + ".", ThemeJson.child(tree, name), flat);
                case null, default -> { }
            }
        });
    }
}
