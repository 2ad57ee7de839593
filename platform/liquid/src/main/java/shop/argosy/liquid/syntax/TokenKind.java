package shop.argosy.liquid.syntax;

import java.util.Locale;

/** The words and signs inside the braces. Messages give their names in lower case. */
enum TokenKind {
    ID,
    NUMBER,
    STRING,
    COMPARISON,
    PIPE,
    DOT,
    DOTDOT,
    COLON,
    COMMA,
    OPEN_SQUARE,
    CLOSE_SQUARE,
    OPEN_ROUND,
    CLOSE_ROUND,
    QUESTION,
    DASH,
    END_OF_STRING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
