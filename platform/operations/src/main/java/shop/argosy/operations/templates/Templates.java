package shop.argosy.operations.templates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates that ship with the platform, read once. */
@ApplicationScoped
public class Templates {

    private final Map<String, StarterTemplate> byId = new LinkedHashMap<>();

    public Templates() {
        TemplateFiles.ids().forEach(id -> byId.put(id, new TemplateFiles(id).read()));
    }

    /** All, by id. */
    public List<StarterTemplate> all() {
        return List.copyOf(byId.values());
    }

    public boolean exists(String id) {
        return id != null && byId.containsKey(id);
    }

    public Optional<StarterTemplate> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
