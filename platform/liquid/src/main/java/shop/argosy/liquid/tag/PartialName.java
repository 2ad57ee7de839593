package shop.argosy.liquid.tag;

import shop.argosy.liquid.syntax.PartialMarkup;

/** The variable under which a partial finds what it was given. */
final class PartialName {

    private PartialName() {}

    /** The alias, or the last part of the template's path. */
    static String variable(PartialMarkup markup, String template) {
        if (markup.alias() != null) {
            return markup.alias();
        }
        int end = template.length();
        while (end > 0 && template.charAt(end - 1) == '/') {
            end--;
        }
        return template.substring(template.lastIndexOf('/', end - 1) + 1, end);
    }
}
