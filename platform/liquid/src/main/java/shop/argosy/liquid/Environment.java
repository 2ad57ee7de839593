package shop.argosy.liquid;

import java.time.Clock;
import java.util.Map;
import shop.argosy.liquid.syntax.Parser;

/** A dialect of Liquid: its tags and filters, its limits and how strictly it reads. Immutable, built once. */
public final class Environment {

    /** How deep tags may stand inside each other in one template. */
    public static final int DEEPEST_NESTING = 100;
    /** How many scopes of loops and partials may be open. */
    static final int DEEPEST_SCOPE = 100;
    /** How many bodies may be open, over all partials: keeps the thread's stack. */
    static final int DEEPEST_RENDER = 500;

    public static final String TOO_DEEP = "Nesting too deep";

    private final Map<String, Tag> tags;
    private final Map<String, Filter> filters;
    private final Partials partials;
    private final Limits limits;
    private final ErrorMode errorMode;
    private final Clock clock;
    private final int longestTemplate;

    Environment(EnvironmentBuilder from) {
        tags = Map.copyOf(from.tags);
        filters = Map.copyOf(from.filters);
        partials = from.partials;
        limits = from.limits;
        errorMode = from.errorMode;
        clock = from.clock;
        longestTemplate = from.longestTemplate;
    }

    /** The language alone: its tags and filters, no partials, {@link Limits#STANDARD}, lax, UTC. */
    public static Environment standard() {
        return builder().build();
    }

    /** A builder that starts from the language alone. */
    public static EnvironmentBuilder builder() {
        return new EnvironmentBuilder();
    }

    /**
     * Parses a template without a name.
     *
     * @throws LiquidException where it is not Liquid, or too long, or nested too deep
     */
    public Template parse(String source) {
        return parse(null, source);
    }

    /** Parses a template under the name that error messages shall give it; throws as {@link #parse(String)}. */
    public Template parse(String name, String source) {
        return parse(name, source, errorMode);
    }

    /** Parses in another mode than this environment's; throws as {@link #parse(String)}. */
    public Template parse(String name, String source, ErrorMode mode) {
        try {
            if (source.length() > longestTemplate) {
                throw new LiquidSyntaxException("Template is longer than " + longestTemplate + " characters");
            }
            return new Template(this, name, new Parser(this, mode, source).document());
        } catch (LiquidException e) {
            e.nameTemplate(name);
            throw e;
        }
    }

    /** The tag of that name, or null. */
    public Tag tag(String name) {
        return tags.get(name);
    }

    /** The filter of that name, or null. */
    public Filter filter(String name) {
        return filters.get(name);
    }

    public Partials partials() {
        return partials;
    }

    public Limits limits() {
        return limits;
    }

    public ErrorMode errorMode() {
        return errorMode;
    }

    /** What {@code 'now' | date} reads; its zone is the one that dates without a zone are in. */
    public Clock clock() {
        return clock;
    }
}
