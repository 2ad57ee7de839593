package shop.argosy.storefront.web.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.themes.Theme;
import shop.argosy.storefront.themes.Themes;
import shop.argosy.storefront.web.Answers;
import shop.argosy.storefront.web.MediaTypes;
import shop.argosy.storefront.web.Visitor;

/** The files of themes. Their address holds a hash over the whole theme, so that browsers keep them for ever. */
@Path("/shop/cdn/theme/{theme}/{hash}/{file: .+}")
@RequestScoped
public class ThemeFilesResource {

    @Inject
    Visitor visitor;
    @Inject
    Themes themes;

    @GET
    public Response file(@PathParam("theme") String id, @PathParam("hash") String hash, @PathParam("file") String file) {
        Theme theme = themes.byId(id).orElseThrow(() -> Problem.notFound("theme"));
        byte[] bytes = theme.asset(file).orElseThrow(() -> Problem.notFound("file"));
        String type = MediaTypes.of(file);
        if (!hash.equals(theme.hash())) {
            return Answers.seeOther("/cdn/theme/" + id + "/" + theme.hash() + "/" + file).build();
        }
        return Answers.forEver(visitor, bytes, type, MediaTypes.isText(type));
    }
}
