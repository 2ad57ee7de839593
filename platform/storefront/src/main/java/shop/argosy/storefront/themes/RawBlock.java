package shop.argosy.storefront.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the bodies of tags whose content is not Liquid: schema, stylesheet, javascript. */
final class RawBlock {

    private final Pattern pattern;

    RawBlock(String tag) {
        pattern = Pattern.compile("\\{%-?\\s*" + tag + "\\s*-?%}(.*?)\\{%-?\\s*end" + tag + "\\s*-?%}", Pattern.DOTALL);
    }

    /** All bodies in the order of the source. */
    List<String> in(String source) {
        var bodies = new ArrayList<String>();
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            bodies.add(matcher.group(1).strip());
        }
        return bodies;
    }
}
