package shop.argosy.liquid;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class SourcePartials implements Partials {

    private final Environment environment;
    private final Map<String, String> sources;
    private final ErrorMode mode;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    SourcePartials(Environment environment, Map<String, String> sources, ErrorMode mode) {
        this.environment = environment;
        this.mode = mode;
        this.sources = Map.copyOf(sources);
    }

    @Override
    public Template find(String name) {
        Template known = parsed.get(name);
        if (known != null) {
            return known;
        }
        String source = sources.get(name);
        if (source == null) {
            return null;
        }
        Template fresh = environment.parse(name, source, mode);
        parsed.put(name, fresh);
        return fresh;
    }
}
