package shop.argosy.storefront.web.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import shop.argosy.commerce.catalog.Collections;
import shop.argosy.commerce.catalog.ImageLinks;
import shop.argosy.commerce.catalog.ImageState;
import shop.argosy.commerce.catalog.ProductImages;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.themes.ImageWidths;
import shop.argosy.storefront.themes.PlaceholderDrawing;
import shop.argosy.storefront.web.Answers;
import shop.argosy.storefront.web.ResizedPictures;
import shop.argosy.storefront.web.Visitor;

/** Pictures in the widths that themes use, and drawings for what has none. */
@Path("/shop/cdn")
@RequestScoped
public class PicturesResource {

    private static final String SVG = "image/svg+xml";
    private static final String HASH = "{hash: [0-9a-zA-Z_-]{1,64}}";

    @Inject
    Visitor visitor;
    @Inject
    Tenants tenants;
    @Inject
    ProductImages images;
    @Inject
    Collections collections;
    @Inject
    ResizedPictures pictures;

    @GET
    @Path("/images/{id}/" + HASH + ".webp")
    public Response ofProduct(@PathParam("id") String id, @PathParam("hash") String hash, @DefaultValue("1080") @QueryParam("width") int width) {
        return picture("images/" + id + "/" + hash, width, () -> tenants.in(visitor.tenant(), tx -> images.byId(tx, uuid(id)))
                .filter(image -> image.state() == ImageState.READY && ImageLinks.url("", image).endsWith("/" + hash + ".webp"))
                .map(image -> image.objectKey()));
    }

    @GET
    @Path("/collections/{id}/" + HASH + ".webp")
    public Response ofCollection(@PathParam("id") String id, @PathParam("hash") String hash, @DefaultValue("1080") @QueryParam("width") int width) {
        return picture("collections/" + id + "/" + hash, width, () -> tenants.in(visitor.tenant(), tx -> collections.byId(tx, uuid(id)))
                .filter(collection -> collection.imageObjectKey() != null && ImageLinks.url(collection).endsWith("/" + hash + ".webp"))
                .map(collection -> collection.imageObjectKey()));
    }

    /** Pictures that all shops share: those of starter stores. */
    @GET
    @Path("/media/{folder: [a-z0-9][a-z0-9/-]{0,80}}/" + HASH + ".webp")
    public Response shared(@PathParam("folder") String folder, @PathParam("hash") String hash, @DefaultValue("1080") @QueryParam("width") int width) {
        String key = "shared/" + folder + "/" + hash;
        return answer(key, width, () -> Optional.of(key));
    }

    @GET
    @Path("/placeholder/{handle}.svg")
    public Response placeholder(@PathParam("handle") String handle) {
        return Answers.hourly(visitor, PlaceholderDrawing.of(handle), SVG);
    }

    private Response picture(String name, int width, Supplier<Optional<String>> objectKey) {
        return answer(visitor.tenant().schema() + "/" + name, width, objectKey);
    }

    /** While the storage is away a drawing stands in, which nobody keeps. A node that is busy says so, and when to come again. */
    private Response answer(String name, int width, Supplier<Optional<String>> objectKey) {
        if (!ImageWidths.OFFERED.contains(width)) {
            throw Problem.of(404, "not-found", "Pictures come in widths of " + ImageWidths.OFFERED + " pixels.");
        }
        try {
            byte[] picture = pictures.get(name, width, objectKey).orElseThrow(() -> Problem.notFound("picture"));
            return Answers.forEver(visitor, picture, "image/webp", false);
        } catch (Problem problem) {
            if (!problem.code().equals("storage-unavailable")) {
                throw problem;
            }
            return Response.ok(PlaceholderDrawing.of(name)).type(SVG).header("Cache-Control", "no-store").build();
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("picture");
        }
    }
}
