package shop.argosy.liquid;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import shop.argosy.liquid.filter.StandardFilters;
import shop.argosy.liquid.tag.StandardTags;

/** Puts an {@link Environment} together. A later tag or filter of the same name replaces the earlier. */
public final class EnvironmentBuilder {

    final Map<String, Tag> tags = new HashMap<>(StandardTags.all());
    final Map<String, Filter> filters = new HashMap<>(StandardFilters.all());
    Partials partials = Partials.none();
    Limits limits = Limits.STANDARD;
    ErrorMode errorMode = ErrorMode.LAX;
    Clock clock = Clock.systemUTC();
    int longestTemplate = 1_000_000;

    EnvironmentBuilder() {}

    /** A tag, inline or with a body. */
    public EnvironmentBuilder tag(String name, Tag tag) {
        tags.put(name, tag);
        return this;
    }

    /** A filter that looks after its number of arguments itself. */
    public EnvironmentBuilder filter(String name, Filter filter) {
        filters.put(name, filter);
        return this;
    }

    /** A filter with at least and at most so many arguments after the input; named ones count as one. */
    public EnvironmentBuilder filter(String name, int least, int most, Filter filter) {
        return filter(name, Filter.of(least, most, filter));
    }

    /** Where partials come from unless a render says otherwise. */
    public EnvironmentBuilder partials(Partials source) {
        partials = source;
        return this;
    }

    /** What a render may use unless it comes with a budget. */
    public EnvironmentBuilder limits(Limits most) {
        limits = most;
        return this;
    }

    public EnvironmentBuilder errorMode(ErrorMode mode) {
        errorMode = mode;
        return this;
    }

    /** The clock and the time zone for dates. */
    public EnvironmentBuilder clock(Clock source) {
        clock = source;
        return this;
    }

    /** The longest template that is parsed, in characters. */
    public EnvironmentBuilder longestTemplate(int characters) {
        longestTemplate = characters;
        return this;
    }

    public Environment build() {
        return new Environment(this);
    }
}
