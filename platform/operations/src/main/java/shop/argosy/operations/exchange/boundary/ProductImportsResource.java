package shop.argosy.operations.exchange.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.regex.Pattern;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.OneOf;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.exchange.ImportStatus;
import shop.argosy.operations.exchange.ProductImports;
import shop.argosy.operations.exchange.internal.ProductFile;
import shop.argosy.people.staff.StaffAccess;

/** Product files that a merchant uploads. */
@Path("/platform/api/v1/shops/{shop}/product-imports")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProductImportsResource {

    private static final Pattern CSV = Pattern.compile("\\s*text/csv\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    private final StaffAccess staff;
    private final Tenants tenants;
    private final ProductImports imports;

    @Inject
    public ProductImportsResource(StaffAccess staff, Tenants tenants, ProductImports imports) {
        this.staff = staff;
        this.tenants = tenants;
        this.imports = imports;
    }

    /** For CDI's proxy alone. */
    protected ProductImportsResource() {
        this(null, null, null);
    }

    /** A run that waits for its turn. */
    public record Queued(UUID id, @NameOf(ImportStatus.class) String status) {
    }

    /** What a caller says about the file that he sends. */
    private record Announced(String format, String fileName, String mediaType, Long bytes) {
    }

    /** What is wrong with the file as a whole is said at once; what is wrong with single lines, by the run's report. */
    @Summary("Imports a product file")
    @POST
    @Body(value = byte[].class, media = "text/csv")
    @Answer(status = 202, type = Queued.class)
    public Response start(@PathParam("shop") String shop, @QueryParam("format") @OneOf("shopify") String format, @QueryParam("file_name") String fileName,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType, @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long bytes, InputStream body) throws IOException {
        var access = staff.to(shop);
        var announced = new Announced(format, fileName, mediaType, bytes);
        check(announced);
        try (var file = ProductFile.of(body)) {
            file.check();
            UUID id = imports.start(access, "shopify", FileNames.clean(fileName), file);
            return Response.status(202).entity(new Queued(id, "queued")).build();
        }
    }

    @Summary("The imports of a shop, newest first")
    @GET
    public Page<ImportView> list(@PathParam("shop") String shop, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        var access = staff.to(shop);
        return tenants.in(access.tenant(), tx -> imports.list(tx, cursor, Cursors.limit(Parameters.wholeNumber("limit", limit), 20)).map(ImportView::of));
    }

    @Summary("One import and what it says about the lines of its file")
    @GET
    @Path("{id}")
    public ImportReport one(@PathParam("shop") String shop, @PathParam("id") String id) {
        var access = staff.to(shop);
        return tenants.in(access.tenant(), tx -> report(tx, id));
    }

    private ImportReport report(TenantTx tx, String id) {
        var run = parsed(id);
        return ImportReport.of(imports.byId(tx, run).orElseThrow(() -> Problem.notFound("import")), imports.rejected(tx, run), imports.warnings(tx, run));
    }

    private static void check(Announced announced) {
        switch (announced.format()) {
            case null -> { }
            case "shopify" -> { }
            case "woocommerce", "argosy" -> throw Problem.of(501, "not-yet-available", "Files of this format cannot be imported yet. Use Shopify's product CSV.");
            default -> throw Problem.invalid("/format", "There is no such format. Use format=shopify.");
        }
        if (announced.mediaType() != null && !CSV.matcher(announced.mediaType()).matches()) {
            throw Problem.of(415, "unsupported-media-type", "Send the file itself as the body, with Content-Type text/csv, and its name as ?file_name=.");
        }
        if (announced.bytes() != null && announced.bytes() > ProductFile.MOST_BYTES) {
            throw ProductFile.tooLarge();
        }
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("import");
        }
    }
}
