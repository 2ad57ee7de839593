package shop.argosy.operations.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A template's texts in the languages of one shop. English is what stands in the template's own files; a language
 * without a text for something falls back to it.
 *
 * @param locales the shop's languages, its own first
 */
record TemplateTexts(Map<String, JsonNode> translations, List<String> locales) {

    /** The text in the language that the shop is written in. Steps are names of members, or numbers of elements from 0. */
    String own(String english, Object... steps) {
        return in(locales.getFirst(), english, steps);
    }

    /** The text in one of the languages. */
    String in(String locale, String english, Object... steps) {
        JsonNode text = translations.getOrDefault(locale, MissingNode.getInstance());
        for (Object step : steps) {
            text = step instanceof Integer index ? text.path(index) : text.path(String.valueOf(step));
        }
        return text.isTextual() ? text.textValue() : english;
    }

    /** The languages besides the shop's own. */
    List<String> others() {
        return locales.subList(1, locales.size());
    }

    /** A shop's own language, and every other in which its template can be read. */
    static List<String> languages(Map<String, JsonNode> translations, String own) {
        var languages = new LinkedHashSet<String>();
        languages.add(own);
        languages.add("en");
        languages.addAll(translations.keySet());
        return List.copyOf(languages);
    }
}
