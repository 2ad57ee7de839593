package shop.argosy.storefront.themes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shop.argosy.storefront.themes.language.ThemeLanguage;

/** The themes that ship with the platform. */
@ApplicationScoped
public class Themes {

    private final Map<String, Theme> byId = ThemeFiles.packed().entrySet().stream()
            .map(packed -> new Theme(packed.getKey(), packed.getValue(), ThemeLanguage.environment()))
            .collect(Collectors.toUnmodifiableMap(theme -> theme.manifest().id(), theme -> theme));

    public Optional<Theme> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A theme for a shop whose own theme is gone. */
    public Theme any() {
        return byId.values().stream().findFirst().orElseThrow(() -> new IllegalStateException("No theme was packed"));
    }
}
