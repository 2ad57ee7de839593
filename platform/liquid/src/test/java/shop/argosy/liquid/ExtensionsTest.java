package shop.argosy.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TagMarkup;

class ExtensionsTest {

    /** {@code {% panel 'Title', open: true %}...{% endpanel %}}. */
    private static final class Panel extends Node {

        private final Expression title;
        private final Map<String, Expression> options;
        private final Body body;

        Panel(Expression title, Map<String, Expression> options, Body body, int line) {
            super(line);
            this.title = title;
            this.options = options;
            this.body = body;
        }

        static Node parse(TagMarkup tag, Parser parser) {
            Map<String, Expression> options = new HashMap<>();
            Expression title = parser.strictly(tag, tag.text(), cursor -> {
                Expression first = cursor.expression();
                while (cursor.comma()) {
                    String name = cursor.name();
                    cursor.colon();
                    options.put(name, cursor.expression());
                }
                return first;
            });
            return new Panel(title, options, parser.body(tag), tag.line());
        }

        @Override
        public void render(Context context, Output output) {
            context.scoped(() -> {
                context.put("title", title.evaluate(context));
                output.append(options.get("open").evaluate(context) + "<");
                body.render(context, output);
                output.append(">");
            });
        }
    }

    private final Environment liquid = Environment.builder()
            .tag("panel", Panel::parse)
            .tag("schema", (tag, parser) -> {
                String json = parser.raw(tag);
                return new Node(tag.line()) {
                    @Override
                    public void render(Context context, Output output) {
                        output.append(String.valueOf(json.length()));
                    }
                };
            })
            .filter("money", 0, 1, (input, arguments, context) ->
                    context.registers().shared("currency") + " " + input + (arguments.get("code") == null ? "" : " " + arguments.get("code")))
            .build();

    @Test
    void aBlockTagReadsItsArgumentsAndBody() {
        assertEquals(
                "true<Hello Ada>",
                liquid.parse("{% panel 'Hello', open: true %}{{ title }} {{ name }}{% endpanel %}{{ title }}")
                        .render(Map.of("name", "Ada")));
    }

    @Test
    void aTagCanTakeItsContentUnparsed() {
        assertEquals("13", liquid.parse("{% schema %}{\"a\": \"{% b\"}{% endschema %}").render(Map.of()));
    }

    @Test
    void aFilterSeesNamedArgumentsAndTheHostsRegisters() {
        Template template = liquid.parse("{{ 5 | money }}|{{ 5 | money: code: 'x' }}|{{ 5 | money: 1, 2 }}");
        assertEquals(
                "EUR 5|EUR 5 x|Liquid error (line 1): wrong number of arguments (given 3, expected 1..2)",
                template.render(new Rendering().register("currency", "EUR")).text());
    }
}
