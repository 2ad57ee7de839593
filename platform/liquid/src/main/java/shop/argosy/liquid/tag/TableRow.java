package shop.argosy.liquid.tag;

import java.util.List;
import shop.argosy.liquid.Body;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Interrupt;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TableRowMarkup;
import shop.argosy.liquid.syntax.TagMarkup;
import shop.argosy.liquid.value.Numbers;
import shop.argosy.liquid.value.Values;

/** {@code tablerow}. */
final class TableRow extends Node {

    private final TableRowMarkup loop;
    private final Body body;

    private TableRow(TableRowMarkup loop, Body body, int line) {
        super(line);
        this.loop = loop;
        this.body = body;
    }

    static Node parse(TagMarkup tag, Parser parser) {
        TableRowMarkup loop = TableRowMarkup.parse(tag, parser);
        return new TableRow(loop, parser.body(tag), tag.line());
    }

    @Override
    public void render(Context context, Output output) {
        Object collection = loop.collection().evaluate(context);
        if (!Values.truthy(collection)) {
            return;
        }
        long from = number(loop.attribute("offset"), context, 0);
        long to = loop.attribute("limit") == null ? Long.MAX_VALUE : from + number(loop.attribute("limit"), context, 0);
        List<?> elements = collection instanceof String
                ? Elements.of(collection, context)
                : Elements.slice(Elements.of(collection, context), from, to, context);
        long columns = number(loop.attribute("cols"), context, elements.size());
        output.append("<tr class=\"row1\">\n");
        context.scoped(() -> cells(elements, columns, context, output));
        output.append("</tr>\n");
    }

    private static long number(Expression attribute, Context context, long otherwise) {
        if (attribute == null) {
            return otherwise;
        }
        return switch (attribute.evaluate(context)) {
            case null -> 0;
            case String text -> Numbers.clamp(Numbers.leadingInteger(text));
            case Double number when number.isNaN() || number.isInfinite() ->
                throw new LiquidException(Numbers.text(number));
            case Number number -> Numbers.clamp(Numbers.truncate(number));
            default -> throw new LiquidException("invalid integer");
        };
    }

    private void cells(List<?> elements, long columns, Context context, Output output) {
        TableRowLoop cell = new TableRowLoop(elements.size(), columns);
        context.put("tablerowloop", cell);
        for (Object element : elements) {
            context.meter().step();
            context.put(loop.variable(), element);
            output.append("<td class=\"col");
            output.append(cell.column());
            output.append("\">");
            body.render(context, output);
            output.append("</td>");
            if (context.takeInterrupt() == Interrupt.BREAK) {
                return;
            }
            if (cell.endsRow() && !cell.last()) {
                output.append("</tr>\n<tr class=\"row");
                output.append(cell.row() + 1);
                output.append("\">");
            }
            cell.next();
        }
    }
}
