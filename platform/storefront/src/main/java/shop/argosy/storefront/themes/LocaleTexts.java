package shop.argosy.storefront.themes;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one language with their fallback. A text with all that is filled in is escaped for HTML, unless its key
 * ends in {@code _html}: then the theme escapes what it fills in. An argument {@code count} chooses the plural form.
 */
public final class LocaleTexts {

    private static final Pattern SLOT = Pattern.compile("\\{\\{\\s*([A-Za-z0-9_]+)\\s*}}");

    private final String locale;
    private final Map<String, String> own;
    private final Map<String, String> fallback;
    private final String fallbackLocale;

    LocaleTexts(String locale, Map<String, String> own, Map<String, String> fallback, String fallbackLocale) {
        this.locale = locale;
        this.own = own;
        this.fallback = fallback;
        this.fallbackLocale = fallbackLocale;
    }

    public String locale() {
        return locale;
    }

    /** The text as HTML; a key that nobody knows says so. */
    public String html(String key, Map<String, ?> arguments) {
        String text = find(key, arguments);
        if (text == null) {
            return "Translation missing: " + Html.escape(locale + "." + key);
        }
        boolean markup = key.endsWith("_html") || key.endsWith(".html");
        return markup ? fill(text, arguments) : Html.escape(fill(text, arguments));
    }

    /** The text as plain text, for subjects of mails and page titles. */
    public String plain(String key, Map<String, ?> arguments) {
        String text = find(key, arguments);
        return text == null ? key : fill(text, arguments);
    }

    private String find(String key, Map<String, ?> arguments) {
        String text = find(own, locale, key, arguments);
        return text != null ? text : find(fallback, fallbackLocale, key, arguments);
    }

    private static String find(Map<String, String> texts, String locale, String key, Map<String, ?> arguments) {
        if (arguments.get("count") instanceof Number count) {
            String plural = texts.get(key + "." + Plurals.category(locale, count));
            if (plural == null && count.doubleValue() == 0) {
                plural = texts.get(key + ".zero");
            }
            if (plural != null) {
                return plural;
            }
            String other = texts.get(key + ".other");
            return other != null ? other : texts.get(key);
        }
        return texts.get(key);
    }

    private static String fill(String text, Map<String, ?> arguments) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(value(slot, arguments)));
    }

    private static String value(MatchResult slot, Map<String, ?> arguments) {
        Object value = arguments.get(slot.group(1));
        return value == null ? "" : String.valueOf(value);
    }
}
