package shop.argosy.storefront.themes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.Template;

/**
 * A theme, ready to render: what was parsed once serves all shops and threads. Its JSON files are defaults that a
 * shop's publication overrides.
 */
public final class Theme {

    /** The names under which the bodies of {@code {% stylesheet %}} and {@code {% javascript %}} are served. */
    public static final String SECTION_STYLES = "sections.css";
    public static final String SECTION_SCRIPTS = "sections.js";

    private static final RawBlock SCHEMA = new RawBlock("schema");

    private final Manifest manifest;
    private final ThemeFiles files;
    private final Environment environment;
    private final List<SettingDefinition> settings;
    private final Map<String, Optional<Template>> templates = new ConcurrentHashMap<>();
    private final Map<String, Optional<Section>> sections = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> documents = new ConcurrentHashMap<>();
    private final Map<String, byte[]> bundles;
    private final Languages languages;

    public Theme(String folder, ThemeFiles files, Environment environment) {
        this.files = files;
        this.environment = environment;
        manifest = Manifest.of(folder, files);
        settings = settingsOf(files);
        languages = Languages.of(files);
        bundles = Map.of(SECTION_STYLES, bundle("stylesheet"), SECTION_SCRIPTS, bundle("javascript"));
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Part of the address of every asset, so that it may be cached for ever. */
    public String hash() {
        return files.hash();
    }

    public Languages languages() {
        return languages;
    }

    public List<SettingDefinition> settings() {
        return settings;
    }

    /** The theme's own choice of settings. */
    public Map<String, Object> settingsData() {
        Object current = document("config/settings_data.json").get("current");
        Map<String, Object> data = document("config/settings_data.json");
        return current instanceof String preset ? ThemeJson.child(ThemeJson.child(data, "presets"), preset)
                : ThemeJson.child(data, "current");
    }

    /** The JSON file at that path; empty where there is none. */
    public Map<String, Object> document(String path) {
        return documents.computeIfAbsent(path,
                name -> files.text(name).map(json -> ThemeJson.object(name, json)).orElse(Map.of()));
    }

    public boolean has(String path) {
        return files.bytes(path).isPresent();
    }

    /** The Liquid file at that path, {@code layout/theme.liquid}. */
    public Optional<Template> template(String path) {
        return templates.computeIfAbsent(path, name -> files.text(name).map(source -> environment.parse(label(name), source)));
    }

    /** The partial of that name for {@code render}, or null. */
    public Template snippet(String name) {
        return template("snippets/" + name + ".liquid").orElse(null);
    }

    public Optional<Section> section(String type) {
        return sections.computeIfAbsent(type, this::readSection);
    }

    public Optional<byte[]> asset(String name) {
        byte[] bundle = bundles.get(name);
        return bundle != null ? Optional.of(bundle) : files.bytes("assets/" + name);
    }

    /** Whether any section brings styles or scripts of its own. */
    public boolean hasBundle(String name) {
        return bundles.get(name).length > 0;
    }

    private Optional<Section> readSection(String type) {
        String path = "sections/" + type + ".liquid";
        return template(path).map(template -> new Section(type, template, schema(path)));
    }

    private SectionSchema schema(String path) {
        List<String> bodies = SCHEMA.in(files.text(path).orElseThrow());
        return bodies.isEmpty() ? SectionSchema.EMPTY : SectionSchema.of(path, bodies.getFirst());
    }

    private byte[] bundle(String tag) {
        RawBlock block = new RawBlock(tag);
        return List.of("sections/", "snippets/", "blocks/").stream()
                .flatMap(folder -> files.under(folder).stream())
                .filter(path -> path.endsWith(".liquid"))
                .flatMap(path -> block.in(files.text(path).orElseThrow()).stream())
                .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static List<SettingDefinition> settingsOf(ThemeFiles files) {
        return files.text("config/settings_schema.json").stream()
                .flatMap(json -> ThemeJson.objects(ThemeJson.list("config/settings_schema.json", json)).stream())
                .flatMap(group -> SettingDefinition.listIn(group).stream())
                .toList();
    }

    private static String label(String path) {
        return path.substring(0, path.length() - ".liquid".length());
    }
}
