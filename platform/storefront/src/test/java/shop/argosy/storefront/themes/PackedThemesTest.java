package shop.argosy.storefront.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedThemesTest {

    private static final Path ROOT = Path.of("../../tenant-themes");

    @Test
    void every_theme_of_the_repository_is_packed_whole() throws Exception {
        try (Stream<Path> folders = Files.list(ROOT)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                ThemeFiles packed = ThemeFiles.packed().get(folder.getFileName().toString());
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        assertTrue(packed.bytes(folder.relativize(file).toString()).isPresent(), file + " is not packed");
                    }
                }
            }
        }
    }

    @Test
    void every_section_snippet_template_and_mail_parses() {
        Themes themes = new Themes();
        Theme theme = themes.any();
        ThemeFiles files = ThemeFiles.packed().get(theme.manifest().id());
        for (String folder : List.of("layout/", "sections/", "snippets/", "mails/")) {
            for (String path : files.under(folder)) {
                if (path.endsWith(".liquid")) {
                    assertTrue(theme.template(path).isPresent(), path);
                }
            }
        }
        files.under("sections/").stream().filter(path -> path.endsWith(".liquid"))
                .forEach(path -> assertTrue(theme.section(path.substring("sections/".length(), path.length() - ".liquid".length())).isPresent(), path));
    }

    @Test
    void every_text_that_the_theme_asks_for_exists_in_all_its_languages() {
        Theme theme = new Themes().any();
        ThemeFiles files = ThemeFiles.packed().get(theme.manifest().id());
        Set<String> missing = new TreeSet<>();
        Pattern literal = Pattern.compile("'([a-z0-9_]+(?:\\.[a-z0-9_]+)+)' \\| t\\b");
        for (String path : files.under("")) {
            if (path.endsWith(".liquid")) {
                literal.matcher(files.text(path).orElseThrow()).results().map(found -> found.group(1)).forEach(key -> {
                    for (String locale : List.of("en", "zh-CN", "de", "ar")) {
                        if (theme.languages().in(locale).html(key, Map.of("count", 1)).startsWith("Translation missing")) {
                            missing.add(locale + " " + key);
                        }
                    }
                });
            }
        }
        assertEquals(Set.of(), missing);
    }
}
