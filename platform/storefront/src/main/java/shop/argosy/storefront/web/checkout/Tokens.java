package shop.argosy.storefront.web.checkout;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import shop.argosy.storefront.themes.Color;
import shop.argosy.storefront.themes.Publication;
import shop.argosy.storefront.themes.SettingDefinition;
import shop.argosy.storefront.themes.Theme;

/** The theme's settings as custom properties: the checkout's style sheet knows nothing else of a shop. */
public final class Tokens {

    private static final Pattern FONTS = Pattern.compile("[\\p{L}0-9 ,'\"_-]{1,300}");
    private static final Map<String, String> COLORS = Map.of("--bg", "color_background", "--text", "color_text", "--accent", "color_accent",
            "--accent-text", "color_accent_text", "--line", "color_line", "--surface", "color_surface");
    private static final Map<String, String> OTHERWISE = Map.of("--bg", "#ffffff", "--text", "#1b1b1b", "--accent", "#1b1b1b",
            "--accent-text", "#ffffff", "--line", "#dddddd", "--surface", "#f5f5f5");

    private Tokens() {
    }

    public static String css(Theme theme, Publication publication) {
        Function<String, Object> setting = id -> value(theme, publication, id);
        StringBuilder css = new StringBuilder(":root{");
        COLORS.forEach((property, id) -> css.append(property).append(':')
                .append(Color.parse(String.valueOf(setting.apply(id))).map(Color::css).orElse(OTHERWISE.get(property))).append(';'));
        css.append("--heading:").append(fonts(setting.apply("font_heading"))).append(";--body:").append(fonts(setting.apply("font_body"))).append(';');
        long radius = setting.apply("corner_radius") instanceof Number number ? Math.clamp(number.longValue(), 0, 40) : 4;
        return css.append("--radius:").append(radius).append("px;--radius-control:").append(Math.min(radius, 12))
                .append("px;--gutter:clamp(1.1rem,4.4vw,4rem)}").toString();
    }

    private static String fonts(Object setting) {
        return setting instanceof String fonts && FONTS.matcher(fonts).matches() ? fonts : "system-ui, sans-serif";
    }

    private static Object value(Theme theme, Publication publication, String id) {
        Object own = publication.settings().get(id);
        Object standard = own != null ? own : theme.settingsData().get(id);
        return standard != null ? standard : theme.settings().stream().filter(setting -> setting.id().equals(id)).findFirst()
                .map(SettingDefinition::otherwise).orElse(null);
    }
}
