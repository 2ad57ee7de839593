package shop.argosy.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DropsTest {

    private final Environment liquid = Environment.standard();

    record Product(String title) implements Drop {
        @Override
        public Object get(String property) {
            return switch (property) {
                case "title" -> title;
                case "price" -> 1999;
                case "tags" -> List.of("a", "b");
                default -> null;
            };
        }

        @Override
        public String text() {
            return "product " + title;
        }
    }

    record Products(List<Product> elements) implements Drop {
        @Override
        public Object get(String property) {
            return elements.stream().filter(product -> product.title().equals(property)).findFirst().orElse(null);
        }
    }

    record Flag(boolean on) implements Drop {
        @Override
        public Object get(String property) {
            return null;
        }

        @Override
        public Object value() {
            return on;
        }
    }

    private String render(String source, String name, Object value) {
        return liquid.parse(source).render(Map.of(name, value));
    }

    @Test
    void aDropAnswersByPropertyName() {
        Product cup = new Product("cup");
        assertEquals("cup 1999 2 a ", render("{{ p.title }} {{ p.price }} {{ p.tags.size }} {{ p['tags'][0] }} {{ p.x }}", "p", cup));
        assertEquals("product cup", render("{{ p }}", "p", cup));
    }

    @Test
    void aDropWithElementsIsLoopedOverAndIndexed() {
        Products all = new Products(List.of(new Product("cup"), new Product("pot")));
        assertEquals("cup,pot,", render("{% for p in all %}{{ p.title }},{% endfor %}", "all", all));
        assertEquals("pot pot cup 2", render("{{ all[1].title }} {{ all.pot.title }} {{ all.first.title }} {{ all.size }}", "all", all));
        assertEquals("pot-cup", render("{{ all | map: 'title' | reverse | join: '-' }}", "all", all));
    }

    @Test
    void aDropCanStandForAValue() {
        assertEquals("off", render("{% if flag %}on{% else %}off{% endif %}", "flag", new Flag(false)));
        assertEquals("same", render("{% if flag == true %}same{% endif %}", "flag", new Flag(true)));
    }

    @Test
    void globalsAreSeenInsideOfRenderAndDataIsNot() {
        Partials partials = Partials.of(liquid, Map.of("part", "[{{ shop }}{{ page }}]"));
        Rendering order = new Rendering()
                .globals(Map.of("shop", "S"))
                .data(Map.of("page", "P"))
                .partials(partials);
        assertEquals("[S][SP]", liquid.parse("{% render 'part' %}{% include 'part' %}").render(order).text());
    }
}
