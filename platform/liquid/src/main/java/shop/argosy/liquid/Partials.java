package shop.argosy.liquid;

import java.util.Map;

/** Where {@code render} and {@code include} find other templates. */
@FunctionalInterface
public interface Partials {

    /** The template of that name, or null where there is none. May be called many times: keep what was parsed. */
    Template find(String name);

    /** No partials at all. */
    static Partials none() {
        return name -> {
            throw new LiquidException("This liquid context does not allow includes.");
        };
    }

    /** Partials parsed from these sources when they are first used, by any thread. */
    static Partials of(Environment environment, Map<String, String> sources) {
        return of(environment, sources, environment.errorMode());
    }

    /** The same in another mode than the environment's. */
    static Partials of(Environment environment, Map<String, String> sources, ErrorMode mode) {
        return new SourcePartials(environment, sources, mode);
    }
}
