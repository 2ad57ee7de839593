package shop.argosy.storefront.themes.page;

import java.util.Map;
import java.util.Optional;
import shop.argosy.liquid.Rendered;
import shop.argosy.liquid.Template;
import shop.argosy.storefront.themes.drops.GlobalsDrop;

/** Makes whole pages: the template's sections, then the layout around them. */
public final class PageRenderer {

    private PageRenderer() {
    }

    public static String page(Visit visit, PageObjects page) {
        GlobalsDrop globals = open(visit, page);
        String content = content(visit, page, globals);
        if (visit.layout().isEmpty()) {
            return content;
        }
        Template layout = visit.theme().template("layout/" + visit.layout() + ".liquid")
                .or(() -> visit.theme().template("layout/theme.liquid")).orElseThrow();
        return text(layout, visit, globals.with(Map.of("content_for_layout", content, "content_for_header", PageHead.html(visit, page))));
    }

    /** One section of that page, or nothing where there is none of that id. */
    public static Optional<String> section(Visit visit, PageObjects page, String sectionId) {
        open(visit, page);
        return visit.sections().one(page.template(), sectionId);
    }

    /**
     * One Liquid file of the theme alone, without a layout.
     *
     * @throws IllegalStateException where the theme has none or it does not render
     */
    public static String file(Visit visit, String path, PageObjects objects) {
        Template template = visit.theme().template(path + ".liquid").orElseThrow(() -> new IllegalStateException("The theme has no " + path));
        Rendered rendered = template.render(visit.sections().order(open(visit, objects)));
        if (!rendered.errors().isEmpty()) {
            throw new IllegalStateException(rendered.errors().getFirst().getMessage());
        }
        return rendered.text();
    }

    private static GlobalsDrop open(Visit visit, PageObjects page) {
        var globals = GlobalsDrop.of(visit, page);
        visit.sections().globals(globals);
        return globals;
    }

    private static String content(Visit visit, PageObjects page, GlobalsDrop globals) {
        Map<String, Object> document = visit.sections().document("templates/" + page.template());
        if (document.isEmpty()) {
            return visit.theme().template("templates/" + page.template() + ".liquid")
                    .map(template -> text(template, visit, globals)).orElse("");
        }
        Object layout = document.get("layout");
        if (layout != null) {
            visit.layout(layout instanceof String name ? name : "");
        }
        return visit.sections().all("templates/" + page.template());
    }

    private static String text(Template template, Visit visit, GlobalsDrop globals) {
        Rendered rendered = template.render(visit.sections().order(globals));
        Sections.passOnOutages(rendered);
        if (rendered.exceeded()) {
            throw new IllegalStateException(rendered.errors().getLast().getMessage());
        }
        return Sections.withoutMessages(rendered);
    }
}
