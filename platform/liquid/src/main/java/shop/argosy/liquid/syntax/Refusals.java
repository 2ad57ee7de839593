package shop.argosy.liquid.syntax;

import shop.argosy.liquid.LiquidSyntaxException;

/** The messages of the tags' boundaries. */
final class Refusals {

    private Refusals() {}

    static LiquidSyntaxException unterminatedTag(String token) {
        return new LiquidSyntaxException("Tag '" + token + "' was not properly terminated with regexp: /\\%\\}/");
    }

    static LiquidSyntaxException unterminatedOutput(String token) {
        return new LiquidSyntaxException("Variable '" + token + "' was not properly terminated with regexp: /\\}\\}/");
    }

    static LiquidSyntaxException neverClosed(String block) {
        return new LiquidSyntaxException("'" + block + "' tag was never closed");
    }

    static LiquidSyntaxException unknownTag(String tag) {
        return new LiquidSyntaxException("Unknown tag '" + tag + "'");
    }

    static LiquidSyntaxException unknownOuterTag(String tag) {
        boolean lonely = tag.equals("else") || tag.equals("end");
        return lonely ? new LiquidSyntaxException("Unexpected outer '" + tag + "' tag") : unknownTag(tag);
    }

    static LiquidSyntaxException unknownTagIn(String block, String delimiter, String tag) {
        if (tag.equals("else")) {
            return new LiquidSyntaxException(block + " tag does not expect 'else' tag");
        }
        if (tag.startsWith("end")) {
            return new LiquidSyntaxException(
                    "'" + tag + "' is not a valid delimiter for " + block + " tags. use " + delimiter);
        }
        return unknownTag(tag);
    }
}
