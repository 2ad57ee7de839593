package shop.argosy.liquid.syntax;

import static shop.argosy.liquid.syntax.Characters.isDigit;
import static shop.argosy.liquid.syntax.Characters.isLetter;
import static shop.argosy.liquid.syntax.Characters.isSegment;

import shop.argosy.liquid.LiquidSyntaxException;

/** Reads markup word by word, without looking back. */
final class Lexer {

    private final String text;
    private TokenKind kind;
    private int start;
    private int end;

    Lexer(String text) {
        this.text = text;
        advance();
    }

    /** The refusal of the first thing in the markup that is no token, which comes before any other. */
    static LiquidSyntaxException firstRefusal(String markup, LiquidSyntaxException otherwise) {
        try {
            Lexer lexer = new Lexer(markup);
            while (lexer.kind() != TokenKind.END_OF_STRING) {
                lexer.advance();
            }
            return otherwise;
        } catch (LiquidSyntaxException e) {
            return e;
        }
    }

    private Lexer(Lexer other) {
        text = other.text;
        kind = other.kind;
        start = other.start;
        end = other.end;
    }

    /** Another lexer at the same place. */
    Lexer copy() {
        return new Lexer(this);
    }

    TokenKind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String text() {
        return text.substring(start, end);
    }

    boolean is(String word) {
        return end - start == word.length() && text.startsWith(word, start);
    }

    void advance() {
        boolean afterDot = kind == TokenKind.DOT;
        start = Characters.skipSpace(text, end);
        if (start >= text.length()) {
            end = start;
            kind = TokenKind.END_OF_STRING;
            return;
        }
        char c = text.charAt(start);
        if (isLetter(c)) {
            identifier(afterDot);
        } else if (isDigit(c) || c == '-' && isDigit(at(start + 1))) {
            number();
        } else if (c == '"' || c == '\'') {
            string(c);
        } else {
            sign(c);
        }
    }

    private char at(int place) {
        return place < text.length() ? text.charAt(place) : 0;
    }

    private void identifier(boolean afterDot) {
        end = start + 1;
        while (end < text.length() && isSegment(text.charAt(end))) {
            end++;
        }
        if (at(end) == '?') {
            end++;
        }
        kind = !afterDot && is("contains") ? TokenKind.COMPARISON : TokenKind.ID;
    }

    private void number() {
        end = skipDigits(start + 1);
        if (at(end) == '.' && isDigit(at(end + 1))) {
            end = skipDigits(end + 1);
        }
        kind = TokenKind.NUMBER;
    }

    private int skipDigits(int from) {
        int at = from;
        while (isDigit(at(at))) {
            at++;
        }
        return at;
    }

    private void string(char quote) {
        int close = text.indexOf(quote, start + 1);
        if (close < 0) {
            throw unexpected();
        }
        end = close + 1;
        kind = TokenKind.STRING;
    }

    private void sign(char c) {
        char next = at(start + 1);
        kind = switch (c) {
            case '|' -> TokenKind.PIPE;
            case '.' -> next == '.' ? TokenKind.DOTDOT : TokenKind.DOT;
            case ':' -> TokenKind.COLON;
            case ',' -> TokenKind.COMMA;
            case '[' -> TokenKind.OPEN_SQUARE;
            case ']' -> TokenKind.CLOSE_SQUARE;
            case '(' -> TokenKind.OPEN_ROUND;
            case ')' -> TokenKind.CLOSE_ROUND;
            case '?' -> TokenKind.QUESTION;
            case '-' -> TokenKind.DASH;
            case '<', '>' -> TokenKind.COMPARISON;
            case '=', '!' -> comparison(next);
            default -> throw unexpected();
        };
        end = start + (isLong(c, next) ? 2 : 1);
    }

    private TokenKind comparison(char next) {
        if (next != '=') {
            throw unexpected();
        }
        return TokenKind.COMPARISON;
    }

    private static boolean isLong(char c, char next) {
        return switch (c) {
            case '.' -> next == '.';
            case '<' -> next == '=' || next == '>';
            case '>', '=', '!' -> next == '=';
            default -> false;
        };
    }

    private LiquidSyntaxException unexpected() {
        return new LiquidSyntaxException("Unexpected character " + Character.toString(text.codePointAt(start)));
    }
}
