package shop.argosy.storefront.themes.page;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.exception.DataAccessException;
import shop.argosy.kernel.Problem;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Rendered;
import shop.argosy.liquid.Rendering;
import shop.argosy.storefront.themes.Html;
import shop.argosy.storefront.themes.Section;
import shop.argosy.storefront.themes.ThemeProblem;
import shop.argosy.storefront.themes.drops.GlobalsDrop;
import shop.argosy.storefront.themes.drops.SectionDrop;

/**
 * The sections of one page. Each renders on its own: one that fails leaves its place empty, and the rest of the page
 * is there. The log tells what was wrong.
 */
public final class Sections {

    private static final System.Logger LOG = System.getLogger(Sections.class.getName());

    private final Visit visit;
    private GlobalsDrop globals;
    private int index;

    Sections(Visit visit) {
        this.visit = visit;
    }

    void globals(GlobalsDrop all) {
        globals = all;
    }

    /** {@code {% section 'name' %}}: one that the layout names, with its settings from settings_data's {@code sections}. */
    public String fixed(String type) {
        return render(SectionInstance.fixed(type));
    }

    /** {@code {% sections 'header-group' %}}. */
    public String group(String name) {
        return all("sections/" + name);
    }

    /** All sections of the JSON file at that path, without its ending. */
    String all(String path) {
        return SectionInstance.in(path, document(path)).values().stream().map(this::render).collect(Collectors.joining("\n"));
    }

    /** One section of the page alone: of the template, of a group, or any of the theme by its type. */
    Optional<String> one(String template, String id) {
        for (String path : new String[] {"templates/" + template, "sections/header-group", "sections/footer-group"}) {
            SectionInstance instance = SectionInstance.in(path, document(path)).get(id);
            if (instance != null) {
                return Optional.of(render(instance));
            }
        }
        return visit.theme().section(id).map(section -> render(SectionInstance.fixed(id)));
    }

    /** The merchant's document, else the theme's. */
    Map<String, Object> document(String path) {
        Map<String, Object> own = visit.publication().document(path);
        return own.isEmpty() ? visit.theme().document(path + ".json") : own;
    }

    private String render(SectionInstance instance) {
        try {
            Optional<Section> section = visit.theme().section(instance.type());
            return section.isEmpty() ? missing(instance) : frame(instance, section.get(), render(instance, section.get()));
        } catch (LiquidException | ThemeProblem e) {
            return failed(instance, e);
        }
    }

    private String render(SectionInstance instance, Section section) {
        var drop = new SectionDrop(visit, instance.id(), section, instance.document(), instance.settings(), index++);
        instance.blocks().forEach(block -> drop.add(block.id(), block.type(), block.settings()));
        Rendered rendered = section.template().render(order(globals.with("section", drop)));
        rendered.errors().forEach(error -> log(instance, error));
        passOnOutages(rendered);
        return rendered.exceeded() ? "" : withoutMessages(rendered);
    }

    Rendering order(GlobalsDrop all) {
        return new Rendering().globals(all).partials(visit.theme()::snippet).budget(visit.budget()).register(Visit.REGISTER, visit);
    }

    /** A shop that cannot be read is no fault of one section: then there is no page. */
    static void passOnOutages(Rendered rendered) {
        for (LiquidException error : rendered.errors()) {
            if (error.getCause() instanceof Problem || error.getCause() instanceof DataAccessException) {
                throw (RuntimeException) error.getCause();
            }
        }
    }

    /** The engine prints errors where they happen. They are the designer's business, not the shopper's. */
    static String withoutMessages(Rendered rendered) {
        String text = rendered.text();
        for (LiquidException error : rendered.errors()) {
            text = text.replace(error.getMessage(), "");
        }
        return text;
    }

    private static String frame(SectionInstance instance, Section section, String html) {
        String tag = section.schema().tag();
        String css = ("shopify-section " + section.schema().cssClass()).strip();
        return "<" + tag + " id=\"shopify-section-" + Html.escape(instance.id()) + "\" class=\"" + Html.escape(css) + "\">" + html + "</" + tag + ">";
    }

    private String missing(SectionInstance instance) {
        LOG.log(System.Logger.Level.WARNING, "Theme {0} has no section {1}, which {2} wants",
                visit.theme().manifest().id(), instance.type(), instance.document());
        return "";
    }

    private String failed(SectionInstance instance, RuntimeException problem) {
        log(instance, problem);
        return "";
    }

    private void log(SectionInstance instance, RuntimeException problem) {
        LOG.log(System.Logger.Level.WARNING, "Section {0} of theme {1}: {2}", instance.type(), visit.theme().manifest().id(), problem.getMessage());
    }
}
