package shop.argosy.liquid.syntax;

import java.util.function.Function;
import java.util.function.Supplier;
import shop.argosy.liquid.Body;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.ErrorMode;
import shop.argosy.liquid.Interpolation;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.Tag;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.value.Strings;

/** Parses one template. Tags use it to read their markup and what they enclose. */
public final class Parser {

    private final Environment environment;
    private final ErrorMode mode;
    private final Expressions expressions = new Expressions();
    private Tokens tokens;
    private int line = 1;
    private int depth;
    private boolean trimNext;

    public Parser(Environment environment, ErrorMode mode, String source) {
        this.environment = environment;
        this.mode = mode;
        this.tokens = new TemplateTokens(source);
    }

    public Environment environment() {
        return environment;
    }

    public ErrorMode mode() {
        return mode;
    }

    /** The whole template. */
    public Body document() {
        try {
            Section all = section();
            if (all.end() != null) {
                throw Refusals.unknownOuterTag(all.end().name());
            }
            return all.body();
        } catch (LiquidSyntaxException e) {
            throw e.at(line);
        }
    }

    /** All up to the end of this tag, which is taken too. */
    public Body body(TagMarkup tag) {
        Section section = section(tag);
        if (isEnd(tag, section.end())) {
            return section.body();
        }
        throw unexpected(tag, section.end());
    }

    /** All up to the next tag that only the given one can know: its end, or a branch of it. */
    public Section section(TagMarkup tag) {
        deeper();
        line = tokens.line();
        Section section = section();
        depth--;
        if (section.end() == null) {
            throw Refusals.neverClosed(tag.name());
        }
        return section;
    }

    /** Whether that is the tag's end: {@code endif} for {@code if}. */
    public static boolean isEnd(TagMarkup tag, TagMarkup end) {
        return end.name().length() == tag.name().length() + 3
                && end.name().startsWith("end")
                && end.name().endsWith(tag.name());
    }

    /** The refusal of a tag that does not belong into the given one. */
    public static LiquidSyntaxException unexpected(TagMarkup tag, TagMarkup inner) {
        return Refusals.unknownTagIn(tag.name(), "end" + tag.name(), inner.name());
    }

    private Section section() {
        BodyBuilder body = new BodyBuilder();
        TagMarkup end = tokens.areLines() ? lines(body) : pieces(body);
        return new Section(body.body(), end);
    }

    private void deeper() {
        if (depth >= Environment.DEEPEST_NESTING) {
            throw new LiquidException(Environment.TOO_DEEP);
        }
        depth++;
    }

    private TagMarkup pieces(BodyBuilder body) {
        while (tokens.next()) {
            TagMarkup end = null;
            String source = tokens.source();
            if (source.startsWith("{%", tokens.start())) {
                end = tag(body);
            } else if (source.startsWith("{{", tokens.start())) {
                output(body);
            } else {
                text(body);
            }
            if (end != null) {
                return end;
            }
        }
        return null;
    }

    private void text(BodyBuilder body) {
        String text = tokens.source().substring(tokens.start(), tokens.end());
        body.text(trimNext ? Strings.stripLeft(text) : text, line);
        trimNext = false;
        line = tokens.line();
    }

    private void output(BodyBuilder body) {
        String source = tokens.source();
        int from = tokens.start() + 2;
        int to = tokens.end() - 2;
        if (to < from || !source.startsWith("}}", to)) {
            throw Refusals.unterminatedOutput(source.substring(tokens.start(), tokens.end()));
        }
        trim(body);
        from += from < to && source.charAt(from) == '-' ? 1 : 0;
        to -= to > from && source.charAt(to - 1) == '-' ? 1 : 0;
        body.node(new Interpolation(output(source.substring(from, to), line), line));
        line = tokens.line();
    }

    private void trim(BodyBuilder body) {
        String source = tokens.source();
        if (source.charAt(tokens.start() + 2) == '-') {
            body.trimRight();
        }
        trimNext = source.charAt(tokens.end() - 3) == '-';
    }

    private TagMarkup tag(BodyBuilder body) {
        if (tokens.end() - tokens.start() < 4) {
            throw Refusals.unterminatedTag("{%");
        }
        trim(body);
        TagMarkup markup = TagPiece.parse(tokens, line);
        if (markup == null) {
            return notATag();
        }
        line = markup.line();
        if (markup.name().equals("liquid")) {
            liquid(new LineTokens(markup.text(), 0, markup.text().length(), line), body);
            return null;
        }
        return node(markup, body) ? null : markup;
    }

    private TagMarkup notATag() {
        String piece = tokens.source().substring(tokens.start(), tokens.end());
        if (!piece.endsWith("%}")) {
            throw Refusals.unterminatedTag(piece);
        }
        return new TagMarkup(piece, piece, line);
    }

    private boolean node(TagMarkup markup, BodyBuilder body) {
        Tag tag = environment.tag(markup.name());
        if (tag == null) {
            return false;
        }
        body.node(tag.parse(markup, this));
        line = tokens.line();
        return true;
    }

    private void liquid(Tokens inside, BodyBuilder body) {
        deeper();
        Tokens outside = tokens;
        tokens = inside;
        TagMarkup end = lines(body);
        if (end != null) {
            throw Refusals.unknownTagIn("liquid", "%}", end.name());
        }
        tokens = outside;
        depth--;
    }

    private TagMarkup lines(BodyBuilder body) {
        while (tokens.next()) {
            int nested = TagPiece.afterLiquid(tokens);
            if (nested >= 0) {
                line--;
                liquid(new LineTokens(tokens.source(), nested, tokens.end(), line), body);
                continue;
            }
            TagMarkup end = line(body);
            if (end != null) {
                return end;
            }
            line = tokens.line();
        }
        return null;
    }

    private TagMarkup line(BodyBuilder body) {
        String text = tokens.source().substring(tokens.start(), tokens.end());
        if (Strings.isBlank(text)) {
            return null;
        }
        TagMarkup markup = TagPiece.parseLine(text, line);
        if (markup == null) {
            return new TagMarkup(text, text, line);
        }
        return node(markup, body) ? null : markup;
    }

    /** Skips all up to the end of this tag without parsing it and gives it back as it stands. */
    public String raw(TagMarkup tag) {
        return new RawText(tokens, tag).read(this, false);
    }

    /** The same for content in which this tag may not stand again. */
    public String rawWithoutNesting(TagMarkup tag) {
        return new RawText(tokens, tag).read(this, true);
    }

    /** Skips a comment's content, comments and raw texts inside of it included. */
    public void skipComment(TagMarkup tag) {
        deeper();
        new CommentText(tokens, tag).skip(this);
        depth--;
    }

    void trimNext(boolean trim) {
        trimNext = trim;
    }

    /** A value and its filters. */
    public Expression output(String markup, int atLine) {
        return OutputMarkup.parse(this, markup, atLine);
    }

    /** A cursor over markup, for reading it by the grammar. */
    public Cursor cursor(String markup) {
        return new Cursor(markup, expressions, mode != ErrorMode.STRICT2);
    }

    /** One expression, read as the old grammar did, which finds some meaning in anything. */
    public Expression expression(String markup) {
        return expressions.parse(markup);
    }

    String name(String fresh) {
        return expressions.name(fresh);
    }

    /** Reads a tag's markup by the grammar; a refusal tells the tag's line and quotes its markup. */
    public <T> T strictly(TagMarkup tag, String markup, Function<Cursor, T> reading) {
        try {
            Cursor cursor = cursor(markup);
            T read = reading.apply(cursor);
            cursor.end();
            return read;
        } catch (LiquidSyntaxException e) {
            throw quoted(Lexer.firstRefusal(markup, e), tag, markup);
        }
    }

    /** Runs a reading of the old grammar; a refusal quotes the markup where the mode is strict. */
    public <T> T forgivingly(TagMarkup tag, String markup, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (LiquidSyntaxException e) {
            throw mode.refuses() ? quoted(e, tag, markup) : e;
        }
    }

    private static LiquidSyntaxException quoted(LiquidSyntaxException e, TagMarkup tag, String markup) {
        return e.quoting(tag.line(), "in \"" + Strings.strip(markup) + "\"");
    }
}
