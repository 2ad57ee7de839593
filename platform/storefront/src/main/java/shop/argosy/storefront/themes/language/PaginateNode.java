package shop.argosy.storefront.themes.language;

import java.util.List;
import shop.argosy.liquid.Body;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.syntax.Cursor;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TagMarkup;
import shop.argosy.storefront.themes.drops.PaginateDrop;
import shop.argosy.storefront.themes.drops.WindowedList;
import shop.argosy.storefront.themes.page.Visit;

/** {@code {% paginate collection.products by 24 %}}: shows one page of a long list, which is all that is read. */
final class PaginateNode extends Node {

    /** Items a page, at most. */
    private static final long MOST = 100;

    private final Expression list;
    private final Expression size;
    private final Body content;

    private PaginateNode(Expression list, Expression size, Body content, int line) {
        super(line);
        this.list = list;
        this.size = size;
        this.content = content;
    }

    static Node parse(TagMarkup tag, Parser parser) {
        Expression[] parts = parser.strictly(tag, tag.text(), PaginateNode::parts);
        return new PaginateNode(parts[0], parts[1], parser.body(tag), tag.line());
    }

    private static Expression[] parts(Cursor cursor) {
        Expression list = cursor.expression();
        if (!cursor.word("by")) {
            throw new LiquidSyntaxException("Syntax Error in 'paginate' - Valid syntax: paginate [list] by [number]");
        }
        Expression size = cursor.expression();
        while (!cursor.atEnd()) {
            cursor.comma();
            cursor.name();
            cursor.colon();
            cursor.expression();
        }
        return new Expression[] {list, size};
    }

    @Override
    public void render(Context context, Output output) {
        Visit visit = Input.visit(context);
        int pageSize = (int) Math.clamp(Input.whole(size.evaluate(context)), 1, MOST);
        long total = total(list.evaluate(context), visit, pageSize);
        context.scoped(() -> {
            context.put("paginate", new PaginateDrop(visit.request(), total, pageSize));
            content.render(context, output);
        });
    }

    private static long total(Object items, Visit visit, int pageSize) {
        return switch (items) {
            case WindowedList window -> {
                window.show((long) (visit.request().page() - 1) * pageSize, pageSize);
                yield window.total();
            }
            case List<?> all -> all.size();
            case null, default -> throw new LiquidException("Array expected to paginate");
        };
    }
}
