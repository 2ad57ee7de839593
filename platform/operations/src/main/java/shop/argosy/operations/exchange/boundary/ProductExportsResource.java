package shop.argosy.operations.exchange.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.argosy.foundation.openapi.NotYetAvailable;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.kernel.Problem;
import shop.argosy.people.staff.StaffAccess;

/** The place of catalogue files to download; the answer says that there are none yet. */
@Path("/platform/api/v1/shops/{shop}/product-exports")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProductExportsResource {

    private final StaffAccess staff;

    @Inject
    public ProductExportsResource(StaffAccess staff) {
        this.staff = staff;
    }

    /** For CDI's proxy alone. */
    protected ProductExportsResource() {
        this(null);
    }

    @NotYetAvailable
    @GET
    public Response export(@PathParam("shop") String shop) {
        staff.to(shop);
        throw Problem.of(501, "not-yet-available", "The catalogue cannot be exported yet. Read it page by page at /api/v1/shops/{shop}/products.");
    }
}
