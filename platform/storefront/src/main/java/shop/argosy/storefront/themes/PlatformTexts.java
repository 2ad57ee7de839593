package shop.argosy.storefront.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The platform's own words on shops' pages: checkout, statuses of orders, what no theme names. */
public final class PlatformTexts {

    private static final String FOLDER = "/storefront-texts/";
    private static final Languages LANGUAGES = read("en.default", "zh-CN", "de", "ar");

    private PlatformTexts() {
    }

    public static LocaleTexts in(String locale) {
        return LANGUAGES.in(locale);
    }

    private static Languages read(String... names) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put("locales/" + name + ".json", bytes(FOLDER + name + ".json"));
        }
        return Languages.of(new ThemeFiles(files));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = PlatformTexts.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
