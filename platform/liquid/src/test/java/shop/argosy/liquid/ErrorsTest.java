package shop.argosy.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorsTest {

    private final Environment liquid = Environment.standard();

    private String refusal(String source, ErrorMode mode) {
        return assertThrows(LiquidException.class, () -> liquid.parse(null, source, mode)).getMessage();
    }

    @Test
    void anErrorIsPrintedInItsPlaceWithItsLine() {
        assertEquals(
                "a\nLiquid error (line 2): divided by 0\nb",
                liquid.parse("a\n{{ 1 | divided_by: 0 }}\nb").render(Map.of()));
    }

    @Test
    void anErrorInAPartialTellsThePartial() {
        Partials partials = Partials.of(liquid, Map.of("card", "\n{{ 1 | modulo: 0 }}"));
        Rendered rendered = liquid.parse("page", "{% render 'card' %}").render(new Rendering().partials(partials));
        assertEquals("\nLiquid error (card line 2): divided by 0", rendered.text());
        assertEquals("card", rendered.errors().getFirst().template());
        assertEquals(2, rendered.errors().getFirst().line());
    }

    @Test
    void aPartialThatIsNotLiquidIsAnErrorWhereItIsRendered() {
        Partials partials = Partials.of(liquid, Map.of("card", "{% if %}"));
        assertEquals(
                "Liquid syntax error (card line 1): Syntax Error in tag 'if' - Valid syntax: if [expression]",
                liquid.parse("{% render 'card' %}").render(new Rendering().partials(partials)).text());
    }

    @Test
    void aMissingPartialIsAnError() {
        assertEquals(
                "Liquid error (line 1): Could not find asset gone",
                liquid.parse("{% render 'gone' %}").render(new Rendering().partials(name -> null)).text());
    }

    @Test
    void aRenderCanStopAtTheFirstError() {
        Template template = liquid.parse("{{ 1 | divided_by: 0 }}{{ 1 | append }}");
        LiquidException error =
                assertThrows(LiquidException.class, () -> template.render(new Rendering().stopAtErrors()));
        assertEquals("Liquid error (line 1): divided by 0", error.getMessage());
    }

    @Test
    void anErrorOfTheHostIsInternalAndKeepsItsCause() {
        Drop broken = property -> {
            throw new IllegalStateException("no connection");
        };
        Rendered rendered = liquid.parse("{{ shop.name }}").render(new Rendering().data(Map.of("shop", broken)));
        assertEquals("Liquid error (line 1): internal", rendered.text());
        assertEquals("no connection", rendered.errors().getFirst().getCause().getMessage());
    }

    @Test
    void strictParsingQuotesTheMarkup() {
        assertEquals(
                "Liquid syntax error (line 2): Expected end_of_string but found number in \"{{ a 1 }}\"",
                refusal("\n{{ a 1 }}", ErrorMode.STRICT));
        assertEquals(
                "Liquid syntax error (line 1): Unexpected character ~ in \"a ~ b\"",
                refusal("{% if a ~ b %}{% endif %}", ErrorMode.STRICT));
    }

    @Test
    void blocksMustBeClosedAndKnown() {
        assertEquals("Liquid syntax error (line 1): 'if' tag was never closed", refusal("{% if a %}", ErrorMode.LAX));
        assertEquals("Liquid syntax error (line 1): Unknown tag 'nope'", refusal("{% nope %}", ErrorMode.LAX));
        assertEquals(
                "Liquid syntax error (line 2): 'endfor' is not a valid delimiter for if tags. use endif",
                refusal("{% if a %}\n{% endfor %}", ErrorMode.LAX));
        assertEquals(
                "Liquid syntax error (line 1): Unexpected outer 'else' tag", refusal("{% else %}", ErrorMode.LAX));
        assertEquals(
                "Liquid syntax error (line 1): tablerow tag does not expect 'else' tag",
                refusal("{% tablerow a in b %}{% else %}{% endtablerow %}", ErrorMode.LAX));
    }

    @Test
    void laxParsingReadsWhatItCan() {
        assertEquals("3", liquid.parse("{{ a ~ b | plus: 1 }}").render(Map.of("a", 2)));
    }

    @Test
    void undefinedNamesAreCollectedWhenAskedFor() {
        Rendered rendered = liquid.parse("{{ a }}{{ b.c }}{{ 'x' | nope }}")
                .render(new Rendering()
                        .data(Map.of("b", Map.of()))
                        .reportUndefinedVariables()
                        .reportUndefinedFilters());
        assertEquals("", rendered.text());
        assertEquals(
                List.of("undefined variable a", "undefined variable c", "undefined filter nope"),
                rendered.errors().stream().map(LiquidException::reason).toList());
        assertTrue(rendered.errors().stream().allMatch(UndefinedName.class::isInstance));
    }
}
