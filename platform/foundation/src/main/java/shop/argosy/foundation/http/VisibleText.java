package shop.argosy.foundation.http;

import java.util.Set;

/** What of a text people can see, and what of it would change the text around it. */
final class VisibleText {

    private static final Set<Integer> UNSEEN = Set.of((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE, (int) Character.UNASSIGNED,
            (int) Character.PRIVATE_USE, (int) Character.SPACE_SEPARATOR, (int) Character.LINE_SEPARATOR, (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.NON_SPACING_MARK, (int) Character.ENCLOSING_MARK);
    /** Letters and signs by their class, but drawn as nothing: fillers of Hangul, the empty Braille pattern. */
    private static final Set<Integer> BLANK = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    private VisibleText() {
    }

    static boolean isVisible(String text) {
        return text.codePoints().anyMatch(character -> !UNSEEN.contains(Character.getType(character)) && !BLANK.contains(character));
    }

    static boolean disturbs(String text) {
        return text.codePoints().anyMatch(character -> Character.isISOControl(character) || isDirection(character) || character == 0x2028 || character == 0x2029);
    }

    /** Embeddings, overrides and isolates. The letters of every script know their direction without them. */
    private static boolean isDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
