package shop.argosy.liquid.tag;

import java.util.List;
import shop.argosy.liquid.Body;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Interrupt;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.syntax.LoopMarkup;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.Section;
import shop.argosy.liquid.syntax.TagMarkup;
import shop.argosy.liquid.value.Numbers;
import shop.argosy.liquid.value.Values;

/** {@code for}. */
final class For extends Node {

    /** The register that holds the innermost loop of the template. */
    private static final Object INNERMOST = new Object();

    /** The register that holds where a loop of that name and collection ended. */
    private record Offset(String loop) {}

    private final LoopMarkup loop;
    private final Offset offset;
    private final Body body;
    private final Body otherwise;
    private final boolean blank;

    private For(LoopMarkup loop, Body body, Body otherwise, boolean blank, int line) {
        super(line);
        this.loop = loop;
        this.offset = new Offset(loop.name());
        this.body = blank ? body.withoutText() : body;
        this.otherwise = blank ? otherwise.withoutText() : otherwise;
        this.blank = blank;
    }

    static Node parse(TagMarkup tag, Parser parser) {
        LoopMarkup loop = LoopMarkup.parse(tag, parser);
        Section body = parser.section(tag);
        boolean blank = body.body().blank();
        Body otherwise = Body.EMPTY;
        if (!Parser.isEnd(tag, body.end())) {
            requireElse(tag, body.end());
            Section rest = parser.section(tag);
            blank &= rest.body().blank();
            otherwise = rest.body();
            if (!Parser.isEnd(tag, rest.end())) {
                requireElse(tag, rest.end());
                otherwise = Body.EMPTY;
            }
        }
        return new For(loop, body.body(), otherwise, blank, tag.line());
    }

    private static void requireElse(TagMarkup tag, TagMarkup end) {
        if (!end.name().equals("else")) {
            throw Parser.unexpected(tag, end);
        }
    }

    @Override
    public void render(Context context, Output output) {
        List<?> segment = segment(context);
        if (segment.isEmpty()) {
            otherwise.render(context, output);
        } else {
            context.scoped(() -> loop(segment, context, output));
        }
    }

    private List<?> segment(Context context) {
        long from = from(context);
        Object collection = loop.collection().evaluate(context);
        Object limit = loop.limit() == null ? null : loop.limit().evaluate(context);
        long to = limit == null ? Long.MAX_VALUE : from + Numbers.count(limit);
        List<?> segment = collection instanceof String
                ? Elements.of(collection, context)
                : Elements.slice(Elements.of(collection, context), from, to, context);
        context.registers().put(offset, from + segment.size());
        return segment;
    }

    private long from(Context context) {
        if (loop.continues()) {
            return context.registers().get(offset) instanceof Long end ? end : 0;
        }
        Object from = loop.offset() == null ? null : loop.offset().evaluate(context);
        return from == null ? 0 : Numbers.count(from);
    }

    private void loop(List<?> segment, Context context, Output output) {
        Object outside = context.registers().get(INNERMOST);
        ForLoop forloop = new ForLoop(loop.name(), segment.size(), (ForLoop) outside);
        context.registers().put(INNERMOST, forloop);
        context.put("forloop", forloop);
        try {
            rounds(segment, forloop, context, output);
        } finally {
            context.registers().put(INNERMOST, outside);
        }
    }

    private void rounds(List<?> segment, ForLoop forloop, Context context, Output output) {
        int size = segment.size();
        for (int i = 0; i < size; i++) {
            context.meter().step();
            context.put(loop.variable(), Values.of(segment.get(loop.reversed() ? size - 1 - i : i)));
            body.render(context, output);
            forloop.next();
            if (context.takeInterrupt() == Interrupt.BREAK) {
                return;
            }
        }
    }

    @Override
    public boolean blank() {
        return blank;
    }
}
