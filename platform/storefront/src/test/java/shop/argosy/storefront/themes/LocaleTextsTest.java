package shop.argosy.storefront.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocaleTextsTest {

    private static final Languages LANGUAGES = Languages.of(new ThemeFiles(Map.of(
            "locales/en.default.json", json("""
                    {"cart": {"title": "Bag & more", "count": {"one": "{{ count }} thing", "other": "{{ count }} things"}, "only_here": "English",
                     "hello": "Hello {{ name }}", "hello_html": "<b>Hello</b> {{name}}"}}"""),
            "locales/de.json", json("{\"cart\": {\"title\": \"Tasche\", \"count\": {\"one\": \"{{ count }} Ding\", \"other\": \"{{ count }} Dinge\"}}}"),
            "locales/ar.json", json("{\"cart\": {\"count\": {\"zero\": \"none\", \"one\": \"one\", \"two\": \"two\", \"few\": \"few\", \"many\": \"many\", \"other\": \"other\"}}}"),
            "locales/de.schema.json", json("{\"cart\": {\"title\": \"for the editor\"}}"))));

    @Test
    void a_text_comes_from_its_own_language() {
        assertEquals("Tasche", LANGUAGES.in("de").html("cart.title", Map.of()));
    }

    @Test
    void a_locale_takes_its_languages_texts_and_then_the_default() {
        assertEquals("Tasche", LANGUAGES.in("de-AT").html("cart.title", Map.of()));
        assertEquals("English", LANGUAGES.in("de-AT").html("cart.only_here", Map.of()));
        assertEquals("English", LANGUAGES.in("fr").html("cart.only_here", Map.of()));
    }

    @Test
    void a_missing_text_names_its_key() {
        assertEquals("Translation missing: de.cart.&lt;b&gt;", LANGUAGES.in("de").html("cart.<b>", Map.of()));
    }

    @Test
    void texts_are_escaped_with_what_is_filled_in() {
        assertEquals("Bag &amp; more", LANGUAGES.in("en").html("cart.title", Map.of()));
        assertEquals("Hello &lt;script&gt;", LANGUAGES.in("en").html("cart.hello", Map.of("name", "<script>")));
    }

    @Test
    void keys_that_end_in_html_are_not() {
        assertEquals("<b>Hello</b> <i>you</i>", LANGUAGES.in("en").html("cart.hello_html", Map.of("name", "<i>you</i>")));
    }

    @Test
    void a_count_chooses_the_plural_form() {
        assertEquals("1 thing", LANGUAGES.in("en").html("cart.count", Map.of("count", 1L)));
        assertEquals("0 things", LANGUAGES.in("en").html("cart.count", Map.of("count", 0L)));
        assertEquals("2 Dinge", LANGUAGES.in("de").html("cart.count", Map.of("count", 2L)));
    }

    @Test
    void arabic_has_six_forms() {
        LocaleTexts arabic = LANGUAGES.in("ar");
        assertEquals("none one two few many other", String.join(" ", arabic.html("cart.count", Map.of("count", 0)), arabic.html("cart.count", Map.of("count", 1)),
                arabic.html("cart.count", Map.of("count", 2)), arabic.html("cart.count", Map.of("count", 7)), arabic.html("cart.count", Map.of("count", 11)),
                arabic.html("cart.count", Map.of("count", 100))));
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
