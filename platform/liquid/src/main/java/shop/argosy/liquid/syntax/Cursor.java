package shop.argosy.liquid.syntax;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.expression.Constant;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.expression.Path;
import shop.argosy.liquid.expression.Variable;

/** Reads markup by the grammar and refuses all else. The tags' way to read their arguments one by one. */
public final class Cursor {

    private final String text;
    private final Lexer lexer;
    private final Expressions expressions;
    private final boolean bareBracketsAllowed;
    private int depth;

    Cursor(String text, Expressions expressions, boolean bareBracketsAllowed) {
        this.text = text;
        this.expressions = expressions;
        this.bareBracketsAllowed = bareBracketsAllowed;
        this.lexer = new Lexer(text);
    }

    /** True where nothing is left. */
    public boolean atEnd() {
        return at(TokenKind.END_OF_STRING);
    }

    /** Takes the end of the markup or refuses what is left. */
    public void end() {
        take(TokenKind.END_OF_STRING);
    }

    boolean at(TokenKind kind) {
        return lexer.kind() == kind;
    }

    /** True before a name. */
    public boolean atName() {
        return at(TokenKind.ID);
    }

    /** Takes a name. */
    public String name() {
        return expressions.name(take(TokenKind.ID));
    }

    /** Takes that word if it comes next. */
    public boolean word(String word) {
        boolean here = at(TokenKind.ID) && lexer.is(word);
        if (here) {
            lexer.advance();
        }
        return here;
    }

    /** Takes a comma if it comes next. */
    public boolean comma() {
        return takes(TokenKind.COMMA);
    }

    /** Takes a colon or refuses. */
    public void colon() {
        take(TokenKind.COLON);
    }

    /** Takes a text in quotes and gives it without them. */
    public String quoted() {
        String token = take(TokenKind.STRING);
        return token.substring(1, token.length() - 1);
    }

    /** The same as an expression. */
    public Expression quotedExpression() {
        return new Constant(quoted());
    }

    /** True before a name with a colon after it: a named argument. */
    public boolean atNamed() {
        if (!at(TokenKind.ID)) {
            return false;
        }
        Lexer ahead = lexer.copy();
        ahead.advance();
        return ahead.kind() == TokenKind.COLON;
    }

    String take(TokenKind kind) {
        if (lexer.kind() != kind) {
            throw new LiquidSyntaxException("Expected " + kind + " but found " + lexer.kind());
        }
        String token = lexer.text();
        lexer.advance();
        return token;
    }

    boolean takes(TokenKind kind) {
        boolean here = at(kind);
        if (here) {
            lexer.advance();
        }
        return here;
    }

    /** Takes a comparison sign, or gives null where there is none. */
    String comparison() {
        return at(TokenKind.COMPARISON) ? take(TokenKind.COMPARISON) : null;
    }

    /** Where the next word begins; for {@link #markupFrom}. */
    public int place() {
        return lexer.start();
    }

    /** The markup from that place up to the next word, without the white space around it. */
    public String markupFrom(int place) {
        return text.substring(place, lexer.start()).strip();
    }

    /** Takes a literal, a variable with its lookups, or a range. */
    public Expression expression() {
        int start = place();
        return expressions.shared(freshExpression(), markupFrom(start));
    }

    /** The same for a side of a comparison, where {@code blank} and {@code empty} ask about the other side. */
    public Expression operand() {
        return Expressions.operand(expression());
    }

    private Expression freshExpression() {
        if (++depth > Environment.DEEPEST_NESTING) {
            throw new LiquidSyntaxException(Environment.TOO_DEEP);
        }
        Expression expression = switch (lexer.kind()) {
            case ID -> variable();
            case OPEN_SQUARE -> bracketed();
            case STRING -> new Constant(quoted());
            case NUMBER -> expressions.number(take(TokenKind.NUMBER));
            case OPEN_ROUND -> range();
            default -> throw notAnExpression();
        };
        depth--;
        return expression;
    }

    private LiquidSyntaxException notAnExpression() {
        String token = atEnd() ? "[:end_of_string]" : "[:" + lexer.kind() + ", \"" + lexer.text() + "\"]";
        return new LiquidSyntaxException(token + " is not a valid expression");
    }

    private Expression variable() {
        String name = name();
        Object[] keys = keys();
        return keys.length == 0 ? expressions.word(name) : new Path(new Variable(name), keys);
    }

    private Expression bracketed() {
        if (!bareBracketsAllowed) {
            throw new LiquidSyntaxException("Bare bracket access is not allowed. Use self['...'] instead");
        }
        take(TokenKind.OPEN_SQUARE);
        Expression name = expression();
        take(TokenKind.CLOSE_SQUARE);
        return new Path(Expressions.nameIn(name), keys());
    }

    private Object[] keys() {
        List<Object> keys = new ArrayList<>(4);
        while (true) {
            if (takes(TokenKind.OPEN_SQUARE)) {
                keys.add(expression());
                take(TokenKind.CLOSE_SQUARE);
            } else if (takes(TokenKind.DOT)) {
                keys.add(name());
            } else {
                return keys.toArray();
            }
        }
    }

    private Expression range() {
        take(TokenKind.OPEN_ROUND);
        int start = place();
        Expression first = expression();
        String firstMarkup = markupFrom(start);
        take(TokenKind.DOTDOT);
        int middle = place();
        Expression last = expression();
        String lastMarkup = markupFrom(middle);
        take(TokenKind.CLOSE_ROUND);
        return Expressions.range(first, firstMarkup, last, lastMarkup);
    }
}
