package shop.argosy.storefront.themes.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import shop.argosy.liquid.Body;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.expression.Constant;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.syntax.Cursor;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TagMarkup;
import shop.argosy.storefront.themes.Html;
import shop.argosy.storefront.themes.Links;
import shop.argosy.storefront.themes.page.Visit;

/**
 * {@code {% form 'product', product, class: 'buy' %}}: a form with its address and hidden fields. Kinds: product,
 * cart, localization. Inside it {@code form.errors} tells what went wrong with the last try, if anything.
 */
final class FormNode extends Node {

    private static final Pattern ATTRIBUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]{0,40}");

    private final Expression kind;
    private final Map<String, Expression> attributes;
    private final Body content;

    private FormNode(Expression kind, Map<String, Expression> attributes, Body content, int line) {
        super(line);
        this.kind = kind;
        this.attributes = attributes;
        this.content = content;
    }

    static Node parse(TagMarkup tag, Parser parser) {
        var attributes = new LinkedHashMap<String, Expression>();
        Expression kind = parser.strictly(tag, tag.text(), cursor -> arguments(cursor, attributes));
        return new FormNode(kind, attributes, parser.body(tag), tag.line());
    }

    private static Expression arguments(Cursor cursor, Map<String, Expression> attributes) {
        Expression kind = cursor.expression();
        while (cursor.comma() && !cursor.atEnd()) {
            if (cursor.atNamed()) {
                String name = cursor.name();
                cursor.colon();
                attributes.put(name, cursor.expression());
            } else {
                cursor.expression();
            }
        }
        if (kind == Constant.NULL) {
            throw new LiquidSyntaxException("Syntax Error in 'form' - Valid syntax: form 'product', product");
        }
        return kind;
    }

    @Override
    public void render(Context context, Output output) {
        Visit visit = Input.visit(context);
        String name = Input.text(kind.evaluate(context), context);
        open(output, action(name, visit.links()), context);
        hidden(output, "form_type", name);
        if (name.equals("localization")) {
            hidden(output, "return_to", visit.request().path());
        }
        context.scoped(() -> {
            context.put("form", Map.of("errors", visit.request().problems(), "posted_successfully?", false));
            content.render(context, output);
        });
        output.append("</form>");
    }

    private static String action(String kind, Links links) {
        return switch (kind) {
            case "product" -> links.to("/cart/add");
            case "cart" -> links.to("/cart");
            case "localization" -> links.to("/localization");
            default -> throw new LiquidException("'" + kind + "' is not a form; use product, cart or localization");
        };
    }

    private void open(Output output, String action, Context context) {
        output.append("<form method=\"post\" action=\"" + Html.escape(action) + "\" accept-charset=\"UTF-8\"");
        attributes.forEach((name, expression) -> {
            Object value = expression.evaluate(context);
            if (ATTRIBUTE.matcher(name).matches() && value != null && !Boolean.FALSE.equals(value) && !name.equals("return_to")) {
                output.append(" " + name + "=\"" + Html.escape(Input.text(value, context)) + "\"");
            }
        });
        output.append(">");
    }

    private static void hidden(Output output, String name, String value) {
        output.append("<input type=\"hidden\" name=\"" + name + "\" value=\"" + Html.escape(value) + "\">");
    }
}
