package shop.argosy.liquid;

import java.util.HashMap;
import java.util.Map;

/**
 * The order for one render: data, budget, partials. Built by one thread for one render of a {@link Template}.
 *
 * <p>Data is what the template and its {@code include}s see; globals are seen by {@code render}ed partials too.
 */
public final class Rendering {

    private Host data = Host.NOTHING;
    private Host globals = Host.NOTHING;
    private Map<String, Object> registers = Map.of();
    private Budget budget;
    private Partials partials;
    private boolean strictVariables;
    private boolean strictFilters;
    private boolean stopsAtErrors;

    /** Variables of the template. */
    public Rendering data(Map<String, ?> variables) {
        data = Host.of(variables);
        return this;
    }

    /** Variables of the template, asked of a drop. */
    public Rendering data(Drop variables) {
        data = Host.of(variables);
        return this;
    }

    /** Variables of the template and of every partial. */
    public Rendering globals(Map<String, ?> variables) {
        globals = Host.of(variables);
        return this;
    }

    /** Variables of the template and of every partial, asked of a drop. */
    public Rendering globals(Drop variables) {
        globals = Host.of(variables);
        return this;
    }

    /** A host object for custom tags and filters; templates do not see it. */
    public Rendering register(String name, Object value) {
        if (registers.isEmpty()) {
            registers = new HashMap<>();
        }
        registers.put(name, value);
        return this;
    }

    /** What the render may use. Without one the environment's limits hold. */
    public Rendering budget(Budget shared) {
        budget = shared;
        return this;
    }

    /** Partials for this render instead of the environment's. */
    public Rendering partials(Partials source) {
        partials = source;
        return this;
    }

    /** Collects an {@link UndefinedName} for each variable or property that does not exist. */
    public Rendering reportUndefinedVariables() {
        strictVariables = true;
        return this;
    }

    /** Collects an {@link UndefinedName} for each filter that does not exist. */
    public Rendering reportUndefinedFilters() {
        strictFilters = true;
        return this;
    }

    /** Throws the first error instead of printing it. */
    public Rendering stopAtErrors() {
        stopsAtErrors = true;
        return this;
    }

    Host data() {
        return data;
    }

    Host globals() {
        return globals;
    }

    Map<String, Object> registers() {
        return registers;
    }

    Budget budget() {
        return budget;
    }

    Partials partials() {
        return partials;
    }

    boolean strictVariables() {
        return strictVariables;
    }

    boolean strictFilters() {
        return strictFilters;
    }

    boolean stopsAtErrors() {
        return stopsAtErrors;
    }
}
