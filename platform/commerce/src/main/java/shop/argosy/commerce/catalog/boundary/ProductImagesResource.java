package shop.argosy.commerce.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.ImageUpload;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.commerce.catalog.ProductImages;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.Problem;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.StaffAccess;

/** The pictures of a product. */
@Path("/platform/api/v1/shops/{shop}/products/{id}/images")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProductImagesResource {

    private static final int LONGEST_ALT = 510;

    private final StaffAccess access;
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final Catalog catalog;
    private final ProductImages images;
    private final ImageUpload upload;

    @Inject
    public ProductImagesResource(StaffAccess access, Tenants tenants, TenantDirectory directory, Catalog catalog, ProductImages images, ImageUpload upload) {
        this.access = access;
        this.tenants = tenants;
        this.directory = directory;
        this.catalog = catalog;
        this.images = images;
        this.upload = upload;
    }

    /** For CDI's proxy alone. */
    protected ProductImagesResource() {
        this(null, null, null, null, null, null);
    }

    /** What may be changed. */
    public record ImagePatch(@Nullable String alt, @Nullable Integer position) {
    }

    /** The body is the picture itself: JPEG, PNG, WebP or GIF, whatever Content-Type says. */
    @Summary("Adds a picture to a product")
    @POST
    @Consumes(MediaType.WILDCARD)
    @Body(value = byte[].class, media = {"image/jpeg", "image/png", "image/webp", "image/gif"})
    @Answer(status = 201, type = ProductJson.ImageJson.class)
    public Response add(@PathParam("shop") String shop, @PathParam("id") String id, @QueryParam("alt") String alt, InputStream body) throws IOException {
        ShopAccess entered = access.to(shop);
        UUID product = Parameters.id(id, "product");
        tenants.run(entered.tenant(), tx -> product(tx, product));
        String text = alt == null ? "" : alt.strip();
        new Validation().atMost("/alt", text, LONGEST_ALT).done();
        NewBlob stored = upload.store(entered.tenant(), body);
        return Response.status(201).entity(tenants.in(entered.tenant(), tx ->
                json(tx, entered, product, images.add(tx, entered.actor(), product, stored, text)))).build();
    }

    @Summary("Changes a picture")
    @PATCH
    @Path("/{image_id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(ImagePatch.class)
    public ProductJson.ImageJson change(@PathParam("shop") String shop, @PathParam("id") String id, @PathParam("image_id") String imageId, String body) {
        ShopAccess entered = access.to(shop);
        UUID product = Parameters.id(id, "product");
        UUID image = Parameters.id(imageId, "picture");
        ImagePatch patch = RequestBody.afterLookup(() -> tenants.run(entered.tenant(), tx -> product(tx, product).images().stream()
                .filter(each -> each.id().equals(image)).findFirst().orElseThrow(() -> Problem.notFound("picture"))), () -> patch(body));
        return tenants.in(entered.tenant(), tx -> json(tx, entered, product, images.change(tx, entered.actor(), product, image, patch.alt(), patch.position())));
    }

    private static ImagePatch patch(String body) {
        var patch = RequestBody.read(body, ImagePatch.class);
        new Validation().atMost("/alt", patch.alt(), LONGEST_ALT)
                .check(patch.position() == null || patch.position() >= 1, "/position", "The first picture has position 1.").done();
        return patch;
    }

    @Summary("Takes a picture away")
    @DELETE
    @Path("/{image_id}")
    @Answer(status = 204)
    public Response delete(@PathParam("shop") String shop, @PathParam("id") String id, @PathParam("image_id") String imageId) {
        ShopAccess entered = access.to(shop);
        UUID product = Parameters.id(id, "product");
        UUID image = Parameters.id(imageId, "picture");
        tenants.run(entered.tenant(), tx -> images.delete(tx, entered.actor(), product, image));
        return Response.noContent().build();
    }

    private ProductJson.ImageJson json(TenantTx tx, ShopAccess entered, UUID product, ProductImage image) {
        return ProductJson.ImageJson.of(directory.storefrontUrl(entered.tenant()), product(tx, product), image);
    }

    private Product product(TenantTx tx, UUID id) {
        return catalog.byId(tx, id).orElseThrow(() -> Problem.notFound("product"));
    }
}
