package shop.argosy.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private final Environment liquid = Environment.standard();

    private Rendered render(String source, Limits limits) {
        return liquid.parse("page", source).render(new Rendering().budget(Budget.of(limits)));
    }

    private static void assertExceeded(Limit limit, Rendered rendered) {
        assertTrue(rendered.exceeded());
        assertEquals(limit, ((LimitExceeded) rendered.errors().getLast()).limit());
        assertEquals(rendered.errors().getLast().getMessage(), rendered.text());
    }

    @Test
    void stepsEndALoop() {
        assertExceeded(Limit.STEPS, render("{% for i in (1..100000000) %}{% endfor %}", Limits.NONE.withSteps(10_000)));
    }

    @Test
    void timeEndsALoop() {
        Rendered rendered = render("{% for i in (1..2000000000) %}{% endfor %}", Limits.NONE.withMilliseconds(20));
        assertExceeded(Limit.TIME, rendered);
        assertEquals(
                "Liquid error (page line 1): Memory limits exceeded: it takes more than 20 ms", rendered.text());
    }

    @Test
    void outputEndsAtItsLimit() {
        assertExceeded(Limit.OUTPUT, render("{% for i in (1..100) %}0123456789{% endfor %}", Limits.NONE.withOutputCharacters(999)));
        assertFalse(render("{% for i in (1..100) %}0123456789{% endfor %}", Limits.NONE.withOutputCharacters(1000)).exceeded());
    }

    @Test
    void textOfFiltersAndCapturesEndsAtItsLimit() {
        Limits limits = Limits.NONE.withStringBytes(1000);
        assertExceeded(Limit.STRINGS, render("{% assign a = 'x' %}{% for i in (1..20) %}{% assign a = a | append: a %}{% endfor %}", limits));
        assertExceeded(Limit.STRINGS, render("{% capture a %}{% for i in (1..600) %}x{% endfor %}{% endcapture %}", limits));
    }

    @Test
    void listsEndAtTheirLimit() {
        assertExceeded(Limit.ELEMENTS, render("{{ (1..1000) | join: '' }}", Limits.NONE.withListElements(999)));
    }

    @Test
    void aPageHoldsItsRendersTogether() {
        Budget page = new Budget(Limits.NONE.withOutputCharacters(60), Limits.NONE.withOutputCharacters(100));
        Template template = liquid.parse("{% for i in (1..5) %}0123456789{% endfor %}");
        assertEquals(50, template.render(new Rendering().budget(page)).text().length());
        assertEquals(50, template.render(new Rendering().budget(page)).text().length());
        assertTrue(template.render(new Rendering().budget(page)).exceeded());
        assertEquals(110, page.used().outputCharacters());
    }

    @Test
    void scoresAreTheReferences() {
        Rendered rendered = render("{% for i in (1..10) %}{% assign a = 'äb' %}{{ i }}{% endfor %}", Limits.NONE);
        assertEquals(21, rendered.usage().renderScore());
        assertEquals(30, rendered.usage().assignScore());
        assertExceeded(Limit.RENDER_SCORE, render("{% for i in (1..10) %} foo {% endfor %}", Limits.NONE.withRenderScore(5)));
        assertExceeded(Limit.ASSIGN_SCORE, render("{% capture a %}12345{% endcapture %}", Limits.NONE.withAssignScore(4)));
        assertEquals(5, render("{% capture a %}12{{ '345' }}{% endcapture %}", Limits.NONE).usage().assignScore());
    }

    @Test
    void recursionEndsWithAMessage() {
        Partials partials = Partials.of(liquid, Map.of("self", "{% render 'self' %}"));
        Rendered rendered = liquid.parse("{% render 'self' %}").render(new Rendering().partials(partials));
        assertEquals("Liquid error (self line 1): Nesting too deep", rendered.text());
    }
}
