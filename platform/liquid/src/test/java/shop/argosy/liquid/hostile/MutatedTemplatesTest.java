package shop.argosy.liquid.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.ErrorMode;
import shop.argosy.liquid.Limits;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Partials;
import shop.argosy.liquid.Rendered;
import shop.argosy.liquid.Rendering;

/** Templates with random damage render or are refused with a message; nothing else happens, and not for long. */
class MutatedTemplatesTest {

    private static final int MUTANTS = 6_000;
    private static final long MOST_NANOSECONDS = 300_000_000;

    private static final List<String> SEEDS = List.of(
            "{% for p in list limit: 3 offset: 1 reversed %}{{ forloop.index }}{{ p | upcase }}{% else %}none{% endfor %}",
            "{% if a == 'b' and c > 2 or d contains 'e' %}{{ a.b[0]['c'].size }}{% elsif x %}y{% else %}z{% endif %}",
            "{%- case a -%}{% when 1, 2 or 3 %}{{ a | plus: 1.5 | round: 2 }}{% else %}{% break %}{%- endcase -%}",
            "{% assign x = list | map: 'a' | join: ',' | split: ',' | sort | uniq | reverse %}{{ x | first }}{{ x[-1] }}",
            "{% capture c %}{% cycle 'g': 'a', \"b\" %}{% increment n %}{% endcapture %}{{ c | append: c | replace: 'a', 'bb' }}",
            "{% render 'part', a: list, b: (1..3) %}{% include 'part' for list as item %}{% render 'part' with a as b %}",
            "{% tablerow i in (1..9) cols: 3 %}{{ tablerowloop.col }}{% endtablerow %}{% raw %}{{ {% endraw %}",
            "{% liquid\n assign a = 1\n if a\n echo a | times: 3\n endif\n # done\n%}{% comment %}{% if %}{% endcomment %}",
            "{{ 'now' | date: '%Y-%m-%d %H:%M' }}{{ \"&<>\" | escape | escape_once | url_encode | base64_encode }}",
            "{{ 'a b c' | truncatewords: 2, '..' | slice: 1, 3 | default: 'x', allow_false: true }}{{ -1.5 | abs | ceil }}",
            "{% unless a %}{% ifchanged %}{{ deep.a.a.a }}{% endifchanged %}{% endunless %}{% doc %} text {% enddoc %}{{ self.a }}");

    private static final String[] PIECES = {
        "{{", "}}", "{%", "%}", "{%-", "-%}", "'", "\"", "|", ":", ",", ".", "..", "(", ")", "[", "]", "-", "==", "<>", "!=",
        "and", "or", "contains", "nil", "empty", "blank", "true", "99999999999999999999", "-0.0", "1e9", "\n", "\t", "\u0000",
        "\u202e", "\ud83d", "\ude00", "é", "日本", "\ufeff", "endfor", "endif", "else", "{% endif %}", "{% for i in (1..1000000000) %}",
        "{% liquid", "#", "raw", "{% comment %}", "continue", "offset:", "limit:", "reversed", "| append: c", "| size", "=", "?", "\\0"
    };

    private final Random random = new Random(20_260_101);
    private final Environment environment =
            Environment.builder().limits(Limits.STANDARD.withMilliseconds(60_000)).build();
    private final Partials partials = Partials.of(environment, Map.of("part", "{{ a }}{{ b | join: '-' }}{{ item }}"));
    private final Map<String, Object> data = Map.of(
            "a", "b", "c", 3, "d", "eee", "list", List.of(Map.of("a", 1), "two", 3.5, List.of("four")), "deep", HostileData.data().get("m"));

    @Test
    void damagedTemplatesRenderOrAreRefused() {
        int rendered = 0;
        int refused = 0;
        long slowest = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = mutant();
            ErrorMode mode = ErrorMode.values()[i % 3];
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (renders(mutant, mode)) {
                rendered++;
            } else {
                refused++;
            }
            slowest = Math.max(slowest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        assertEquals(MUTANTS, rendered + refused);
        assertTrue(rendered > 500 && refused > 500, rendered + " rendered, " + refused + " refused");
        assertTrue(slowest < MOST_NANOSECONDS, "the slowest took " + slowest / 1_000_000 + " ms");
    }

    private boolean renders(String mutant, ErrorMode mode) {
        try {
            Rendered rendered = environment
                    .parse("mutant", mutant, mode)
                    .render(new Rendering().data(data).partials(partials));
            rendered.errors().forEach(error -> requireNoAccident(error, mutant));
            return true;
        } catch (LiquidException e) {
            requireNoAccident(e, mutant);
            return false;
        }
    }

    private static void requireNoAccident(LiquidException error, String mutant) {
        if (error.getCause() != null) {
            throw new AssertionError("an accident in " + mutant, error.getCause());
        }
    }

    private String mutant() {
        StringBuilder mutant = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
        if (random.nextInt(4) == 0) {
            mutant.append(SEEDS.get(random.nextInt(SEEDS.size())));
        }
        for (int changes = 1 + random.nextInt(5); changes > 0; changes--) {
            change(mutant);
        }
        return mutant.toString();
    }

    private void change(StringBuilder mutant) {
        int at = random.nextInt(mutant.length() + 1);
        int end = Math.min(mutant.length(), at + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> mutant.delete(at, end);
            case 1 -> mutant.insert(at, mutant.substring(at, end).repeat(1 + random.nextInt(3)));
            case 2 -> mutant.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
            default -> mutant.insert(at, PIECES[random.nextInt(PIECES.length)]);
        }
    }
}
