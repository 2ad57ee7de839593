package shop.argosy.storefront.web.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.web.Answers;
import shop.argosy.storefront.web.MediaTypes;
import shop.argosy.storefront.web.Visitor;
import shop.argosy.storefront.web.checkout.CheckoutTemplates;

/** The checkout's style sheet and script. */
@Path("/shop/cdn/platform/{hash}/{file}")
@RequestScoped
public class PlatformFilesResource {

    @Inject
    Visitor visitor;

    @GET
    public Response file(@PathParam("file") String file) {
        byte[] bytes = CheckoutTemplates.file(file);
        if (bytes == null) {
            throw Problem.notFound("file");
        }
        return Answers.forEver(visitor, bytes, MediaTypes.of(file), true);
    }
}
