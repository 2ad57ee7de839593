package shop.argosy.liquid;

import java.util.ArrayList;
import java.util.List;

/** What all contexts of one render share. */
final class Job {

    private final Environment environment;
    private final Rendering order;
    private final Meter meter;
    /** More than a designer reads, and few enough to keep. */
    private static final int ERRORS_KEPT = 200;

    private final List<LiquidException> errors = new ArrayList<>(0);
    private int depth;

    Job(Environment environment, Rendering order) {
        this.environment = environment;
        this.order = order;
        this.meter = new Meter(order.budget());
    }

    Environment environment() {
        return environment;
    }

    Meter meter() {
        return meter;
    }

    Host globals() {
        return order.globals();
    }

    boolean strictVariables() {
        return order.strictVariables();
    }

    boolean strictFilters() {
        return order.strictFilters();
    }

    List<LiquidException> errors() {
        return errors;
    }

    void enter() {
        if (depth >= Environment.DEEPEST_RENDER) {
            throw new LiquidException(Environment.TOO_DEEP);
        }
        depth++;
    }

    void leave() {
        depth--;
    }

    Template partial(String name) {
        Partials partials = order.partials() != null ? order.partials() : environment.partials();
        Template found = partials.find(name);
        if (found == null) {
            throw new LiquidException("Could not find asset " + name);
        }
        return found;
    }

    String report(LiquidException error) {
        keep(error);
        if (order.stopsAtErrors()) {
            throw error;
        }
        return error.getMessage();
    }

    private void keep(LiquidException error) {
        if (errors.size() == ERRORS_KEPT) {
            errors.removeLast();
        }
        errors.add(error);
    }
}
