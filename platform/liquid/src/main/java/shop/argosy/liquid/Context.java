package shop.argosy.liquid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.argosy.liquid.value.Values;

/** The state of one render: variables, budget, errors. For one thread, and gone when the render ends. */
public final class Context {

    private static final int STEPS_TO_REPORT = 10;

    private final Job job;
    private final Variables variables;
    private final Registers registers;
    private final int scopesOutside;
    private final boolean includesForbidden;
    private final Meter meter;
    private List<Interrupt> interrupts;
    private boolean interrupted;
    private String templateName;
    private Object self;

    Context(Job job, Host data, Registers registers, String templateName) {
        this.job = job;
        this.meter = job.meter();
        this.variables = new Variables(data, job.globals());
        this.registers = registers;
        this.templateName = templateName;
        this.scopesOutside = 0;
        this.includesForbidden = false;
    }

    private Context(Context outside, String templateName) {
        this.job = outside.job;
        this.meter = outside.meter;
        this.variables = new Variables(Host.NOTHING, job.globals());
        this.registers = outside.registers.isolated();
        this.templateName = templateName;
        this.scopesOutside = outside.scopesOutside + 1;
        this.includesForbidden = true;
    }

    public Meter meter() {
        return meter;
    }

    public Environment environment() {
        return job.environment();
    }

    public Registers registers() {
        return registers;
    }

    /** The value of a variable as a template sees it; null where it does not exist. */
    public Object get(String name) {
        Object found = variables.find(name);
        if (found == null) {
            return missing(name);
        }
        return found;
    }

    private Object missing(String name) {
        if ("self".equals(name) && !variables.scoped(name)) {
            return self == null ? self = new SelfDrop(variables) : self;
        }
        if (job.strictVariables() && !variables.has(name)) {
            throw new UndefinedName("undefined variable " + name);
        }
        return null;
    }

    /** The same without a word about variables that do not exist. */
    public Object find(String name) {
        return variables.find(name);
    }

    /** Sets a variable in the innermost scope, where loops and partials keep theirs. */
    public void put(String name, Object value) {
        variables.put(name, Values.of(value));
    }

    /** Sets a variable for the rest of the template, as {@code assign} does. */
    public void assign(String name, Object value) {
        variables.assign(name, Values.of(value));
    }

    /** The number that {@code increment} and {@code decrement} keep under that name, or null. */
    public Object counter(String name) {
        return variables.counter(name);
    }

    public void count(String name, Object value) {
        variables.count(name, value);
    }

    /** Runs with a scope of its own for variables. */
    public void scoped(Runnable inside) {
        variables.push();
        try {
            checkDepth();
            inside.run();
        } finally {
            variables.pop();
        }
    }

    /** A context for a partial that sees the globals and nothing else of this one. */
    public Context isolated(String partialName) {
        checkDepth();
        return new Context(this, partialName);
    }

    private void checkDepth() {
        if (scopesOutside + variables.depth() > Environment.DEEPEST_SCOPE) {
            throw new LiquidException(Environment.TOO_DEEP);
        }
    }

    void enter() {
        job.enter();
    }

    void leave() {
        job.leave();
    }

    /** Renders a partial with the variables of this context. */
    public void include(Template partial, Output output) {
        String outside = templateName;
        templateName = partial.name();
        try {
            partial.body().render(this, output);
        } finally {
            templateName = outside;
        }
    }

    /** True inside a partial of {@code render}, where {@code include} is not allowed. */
    public boolean includesForbidden() {
        return includesForbidden;
    }

    /** The template of that name from the render's partials. */
    public Template partial(String name) {
        return job.partial(name);
    }

    public void interrupt(Interrupt interrupt) {
        if (interrupts == null) {
            interrupts = new ArrayList<>(2);
        }
        interrupts.add(interrupt);
        interrupted = true;
    }

    public boolean interrupted() {
        return interrupted;
    }

    /** Takes the pending interrupt, or null where there is none. A loop asks after each round. */
    public Interrupt takeInterrupt() {
        if (!interrupted) {
            return null;
        }
        Interrupt taken = interrupts.removeLast();
        interrupted = !interrupts.isEmpty();
        return taken;
    }

    /** Whether names that do not exist are errors. */
    public boolean strictVariables() {
        return job.strictVariables();
    }

    public boolean strictFilters() {
        return job.strictFilters();
    }

    /** Collects an error and gives the message to print for it; throws it on when the render is to stop at errors. */
    public String report(LiquidException error, int line) {
        error.locate(templateName, line);
        if (!error.containable()) {
            throw error;
        }
        meter().steps(STEPS_TO_REPORT);
        return job.report(error);
    }

    static Registers registers(Map<String, Object> shared) {
        return new Registers(new HashMap<>(shared));
    }
}
