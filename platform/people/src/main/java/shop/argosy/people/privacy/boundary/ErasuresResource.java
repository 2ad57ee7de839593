package shop.argosy.people.privacy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Page;
import shop.argosy.people.audit.Owners;
import shop.argosy.people.privacy.ErasePerson;
import shop.argosy.people.privacy.Erasure;
import shop.argosy.people.privacy.Erasures;
import shop.argosy.people.privacy.Request;
import shop.argosy.people.privacy.SignedCertificate;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.StaffAccess;

/** Erasing people, for the shop's owner. */
@Path("/platform/api/v1/shops/{shop}/privacy/erasures")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ErasuresResource {

    private static final int USUAL_LIMIT = 50;

    private final StaffAccess access;
    private final Owners owners;
    private final Tenants tenants;
    private final ErasePerson erase;
    private final Erasures erasures;

    @Inject
    public ErasuresResource(StaffAccess access, Owners owners, Tenants tenants, ErasePerson erase, Erasures erasures) {
        this.access = access;
        this.owners = owners;
        this.tenants = tenants;
        this.erase = erase;
        this.erasures = erasures;
    }

    /** For CDI's proxy alone. */
    protected ErasuresResource() {
        this(null, null, null, null, null);
    }

    /** In every state of the shop. Takes no idempotency key: even the hash of this request would be a trace of the person. */
    @Summary("Erases a person and certifies it")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(ErasureBody.class)
    @Answer(status = 201, type = SignedCertificate.class)
    public Response create(@PathParam("shop") String shop, String body) {
        ShopAccess entered = access.asOwnerAlways(shop);
        var wanted = RequestBody.read(body, ErasureBody.class);
        return Response.status(201).entity(erase.run(entered.tenant(), Request.of(wanted.email(), wanted.order()), entered.accountId())).build();
    }

    @Summary("The erasures of a shop, newest first")
    @GET
    public Page<ErasureJson> list(@PathParam("shop") String shop, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        ShopAccess entered = owners.only(access.to(shop));
        int most = Cursors.limit(Parameters.wholeNumber("limit", limit), USUAL_LIMIT);
        var after = Cursors.read(cursor);
        Page<Erasure> page = tenants.in(entered.tenant(), tx -> erasures.list(tx, most, after));
        var emails = owners.emails(page.items().stream().map(erasure -> erasure.signed().certificate().requestedBy()).toList());
        return page.map(erasure -> ErasureJson.of(erasure, emails.get(erasure.signed().certificate().requestedBy())));
    }

    @Summary("The certificate of one erasure")
    @GET
    @Path("/{id}")
    public SignedCertificate one(@PathParam("shop") String shop, @PathParam("id") String id) {
        ShopAccess entered = owners.only(access.to(shop));
        return tenants.in(entered.tenant(), tx -> erasures.byId(tx, Parameters.id(id, "erasure"))).signed();
    }
}
