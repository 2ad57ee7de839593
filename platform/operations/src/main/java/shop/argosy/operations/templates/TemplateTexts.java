package shop.argosy.operations.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A template's texts in the shop's own language, and the same in its other languages. English is what stands in the
 * files themselves; a language without a text for something falls back to it.
 *
 * @param own the language that the shop is written in
 */
record TemplateTexts(Map<String, JsonNode> translations, String own) {

    /** One text of one thing: {@code products / rose-oil / title}. */
    record Key(String kind, String handle, String field) {
    }

    /** The text in the shop's own language. */
    String own(Key key, String english) {
        return in(own, key, english);
    }

    /** The text in another language. */
    String in(String locale, Key key, String english) {
        JsonNode text = translations.getOrDefault(locale, MissingNode.getInstance()).path(key.kind()).path(key.handle()).path(key.field());
        return text.isTextual() ? text.textValue() : english;
    }

    /** The languages besides the shop's own in which this template can be read, English among them. */
    static List<String> languages(Map<String, JsonNode> translations, String own) {
        var languages = new ArrayList<String>();
        languages.add(own);
        if (!own.equals("en")) {
            languages.add("en");
        }
        translations.keySet().stream().filter(locale -> !languages.contains(locale)).forEach(languages::add);
        return languages;
    }
}
