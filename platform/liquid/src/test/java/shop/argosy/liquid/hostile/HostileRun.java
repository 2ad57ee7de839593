package shop.argosy.liquid.hostile;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Limits;
import shop.argosy.liquid.Partials;
import shop.argosy.liquid.Rendering;

/**
 * Renders all attacks in a process of its own with a small heap, and prints for each its milliseconds of CPU time, its
 * name and the start of what came out. The clock does not help: the other limits must end each attack.
 */
public final class HostileRun {

    private static final int SHOWN = 150;
    private static final String ORDINARY = "{% for i in (1..30000) %}{{ i | plus: 1 }}"
            + "{% if i > 3 %}{% assign z = i | append: 'x' | upcase %}{% endif %}{% endfor %}";

    private final Environment environment =
            Environment.builder().limits(Limits.STANDARD.withMilliseconds(60_000)).build();
    private final Partials partials = Partials.of(environment, HostileData.partials());
    private final Map<String, Object> data = HostileData.data();

    private HostileRun() {}

    public static void main(String[] arguments) {
        HostileRun run = new HostileRun();
        run.render(ORDINARY);
        System.gc();
        HostileTemplates.all().forEach((name, template) -> run.measure(name, template.get()));
    }

    private void measure(String name, String template) {
        long before = cpu();
        String result = render(template);
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(cpu() - before);
        String shown = result.substring(0, Math.min(SHOWN, result.length())).replace('\n', ' ');
        System.out.println(milliseconds + "\t" + name + "\t" + shown);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private String render(String template) {
        try {
            Rendering order = new Rendering().data(data).partials(partials);
            return environment.parse("page", template).render(order).text();
        } catch (LiquidException e) {
            return e.getMessage();
        }
    }
}
