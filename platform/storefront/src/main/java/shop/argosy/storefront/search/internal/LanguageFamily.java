package shop.argosy.storefront.search.internal;

import java.util.Locale;

/** Languages whose texts are cut into words and stems alike share an index. Analyzers have Elasticsearch's own names. */
public enum LanguageFamily {
    ENGLISH("en", "english"),
    GERMAN("de", "german"),
    FRENCH("fr", "french"),
    SPANISH("es", "spanish"),
    ITALIAN("it", "italian"),
    PORTUGUESE("pt", "portuguese"),
    DUTCH("nl", "dutch"),
    RUSSIAN("ru", "russian"),
    ARABIC("ar", "arabic"),
    CHINESE("zh", "smartcn"),
    JAPANESE("ja", "kuromoji"),
    GENERIC("", "plain");

    private final String language;
    private final String analyzer;

    LanguageFamily(String language, String analyzer) {
        this.language = language;
        this.analyzer = analyzer;
    }

    public static LanguageFamily of(Locale locale) {
        for (var family : values()) {
            if (family.language.equals(locale.getLanguage())) {
                return family;
            }
        }
        return GENERIC;
    }

    String analyzer() {
        return analyzer;
    }

    /** The alias by which its index is read and written. */
    String alias() {
        return "argosy-products-" + name().toLowerCase(Locale.ROOT);
    }

    /** The index behind the alias. The number rises with the shape of documents. */
    String index() {
        return alias() + "-v1";
    }
}
