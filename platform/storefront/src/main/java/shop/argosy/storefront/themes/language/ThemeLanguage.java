package shop.argosy.storefront.themes.language;

import shop.argosy.liquid.Environment;
import shop.argosy.liquid.EnvironmentBuilder;

/** The dialect of Liquid that themes are written in. One for all shops. */
public final class ThemeLanguage {

    private static final Environment ENVIRONMENT = build();

    private ThemeLanguage() {
    }

    public static Environment environment() {
        return ENVIRONMENT;
    }

    private static Environment build() {
        EnvironmentBuilder language = Environment.builder();
        MoneyFilters.addTo(language);
        TextFilters.addTo(language);
        ColorFilters.addTo(language);
        ImageFilters.addTo(language);
        HtmlFilters.addTo(language);
        ThemeTags.addTo(language);
        return language.build();
    }
}
