package shop.argosy.operations.domains.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.operations.domains.Destination;
import shop.argosy.operations.domains.Domain;
import shop.argosy.operations.domains.Domains;
import shop.argosy.people.staff.StaffAccess;

/** The shop's own domains. Under which name a shop stands its owner alone decides. */
@Path("/platform/api/v1/shops/{shop}/domains")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DomainsResource {

    private static final int LOOKS_PER_MINUTE = 6;

    private final StaffAccess access;
    private final PlatformDatabase platform;
    private final Domains domains;
    private final RateLimits limits;
    private final Configuration configuration;
    private final Destination destination;

    @Inject
    public DomainsResource(StaffAccess access, PlatformDatabase platform, Domains domains, RateLimits limits, Configuration configuration, Destination destination) {
        this.access = access;
        this.platform = platform;
        this.domains = domains;
        this.limits = limits;
        this.configuration = configuration;
        this.destination = destination;
    }

    /** For CDI's proxy alone. */
    protected DomainsResource() {
        this(null, null, null, null, null, null);
    }

    /** The domain that a shop asks for. */
    public record NewDomain(String host) {
    }

    /** Whether the shop's other addresses lead to the primary one. */
    public record PrimaryChoice(boolean redirectsToPrimary) {
    }

    /** The shop's domains, and the address that it has below the platform's. */
    public record DomainList(List<DomainJson> items, String platformHost, boolean redirectsToPrimary) {
    }

    @Summary("The domains of a shop, oldest first")
    @GET
    public DomainList list(@PathParam("shop") String shop) {
        var entered = access.to(shop);
        List<Domain> all = platform.in(tx -> domains.of(tx, entered.tenant().id()));
        return new DomainList(all.stream().map(this::shown).toList(), shop + "." + configuration.web().platformHost(), all.stream().anyMatch(Domain::redirects));
    }

    @Summary("Asks for a domain and tells how to prove it")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(NewDomain.class)
    @Answer(status = 201, type = DomainJson.class)
    public Response ask(@PathParam("shop") String shop, String body) {
        var entered = access.to(shop).asOwner();
        return Response.status(201).entity(shown(domains.ask(entered, RequestBody.read(body, NewDomain.class).host()))).build();
    }

    @Summary("Looks for a domain's proof")
    @POST
    @Path("/{id}/verification")
    @Answer(status = 200, type = DomainJson.class)
    public Response verify(@PathParam("shop") String shop, @PathParam("id") String id) {
        var entered = access.to(shop);
        limits.takeAlways("domain-verification", entered.tenant().id().toString(), LOOKS_PER_MINUTE);
        return Response.ok(shown(domains.verify(entered, Parameters.id(id, "domain")))).build();
    }

    @Summary("Makes a proven domain the primary one")
    @PUT
    @Path("/{id}/primary")
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(PrimaryChoice.class)
    public DomainJson makePrimary(@PathParam("shop") String shop, @PathParam("id") String id, String body) {
        var entered = access.to(shop).asOwner();
        return shown(domains.makePrimary(entered, Parameters.id(id, "domain"), RequestBody.read(body, PrimaryChoice.class).redirectsToPrimary()));
    }

    @Summary("Lets the shop's address below the platform lead again")
    @DELETE
    @Path("/primary")
    @Answer(status = 204)
    public Response dropPrimary(@PathParam("shop") String shop) {
        domains.dropPrimary(access.to(shop).asOwner());
        return Response.noContent().build();
    }

    @Summary("Gives a domain up")
    @DELETE
    @Path("/{id}")
    @Answer(status = 204)
    public Response remove(@PathParam("shop") String shop, @PathParam("id") String id) {
        domains.remove(access.to(shop).asOwner(), Parameters.id(id, "domain"));
        return Response.noContent().build();
    }

    private DomainJson shown(Domain domain) {
        return DomainJson.of(domain, destination.entry());
    }
}
