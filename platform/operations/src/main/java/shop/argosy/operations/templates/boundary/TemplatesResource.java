package shop.argosy.operations.templates.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.operations.templates.StarterTemplate.Card;
import shop.argosy.operations.templates.Templates;

/** The templates that a shop can begin with. */
@Path("/platform/api/v1/templates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {

    private final Templates templates;

    @Inject
    public TemplatesResource(Templates templates) {
        this.templates = templates;
    }

    /** For CDI's proxy alone. */
    protected TemplatesResource() {
        this(null);
    }

    /** One template in the caller's language. */
    public record Entry(String id, String name, String vertical, String description, String theme) {
    }

    /** All templates, by id. */
    public record Entries(List<Entry> items) {
    }

    @Summary("The templates that a shop can begin with")
    @GET
    public Entries list(@HeaderParam("Accept-Language") String languages) {
        String language = languages != null && languages.startsWith("zh") ? "zh-CN" : "en";
        return new Entries(templates.all().stream().map(template -> entry(template.card(), language)).toList());
    }

    private static Entry entry(Card card, String language) {
        return new Entry(card.id(), text(card.name(), language), card.vertical(), text(card.description(), language), card.theme());
    }

    private static String text(Map<String, String> texts, String language) {
        return texts.getOrDefault(language, texts.get("en"));
    }
}
