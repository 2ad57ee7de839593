package shop.argosy.liquid;

import java.util.List;
import java.util.Map;

/** A parsed template. Immutable: one instance serves all renders, threads and tenants. */
public final class Template {

    private static final int LONGEST_GUESS = 65_536;

    private final Environment environment;
    private final String name;
    private final Body body;
    /** How long the last output was: where the next one begins to be written. Any thread's guess will do. */
    private int usualLength = 256;

    Template(Environment environment, String name, Body body) {
        this.environment = environment;
        this.name = name;
        this.body = body;
    }

    /** The name it was parsed under, or null. */
    public String name() {
        return name;
    }

    /** The nodes, for tags that render a template in a context of their own. */
    public Body body() {
        return body;
    }

    /** The output for these variables under the environment's limits. */
    public String render(Map<String, ?> data) {
        return render(new Rendering().data(data)).text();
    }

    /**
     * Renders once.
     *
     * @throws LiquidException at the first error, only where the order says {@link Rendering#stopAtErrors()}
     */
    public Rendered render(Rendering order) {
        if (order.budget() == null) {
            order.budget(Budget.of(environment.limits()));
        }
        Job job = new Job(environment, order);
        Context context = new Context(job, order.data(), Context.registers(order.registers()), name);
        try {
            String text = render(job, context);
            return new Rendered(text, List.copyOf(job.errors()), job.meter().used());
        } finally {
            job.meter().settle();
        }
    }

    private String render(Job job, Context context) {
        StringBuilder text = new StringBuilder(Math.min(usualLength, LONGEST_GUESS));
        try {
            body.render(context, Output.page(text, job.meter()));
            usualLength = text.length() + text.length() / 8;
            return text.toString();
        } catch (LimitExceeded e) {
            return job.report(e);
        }
    }
}
