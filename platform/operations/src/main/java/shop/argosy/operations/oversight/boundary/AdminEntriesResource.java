package shop.argosy.operations.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Problem;
import shop.argosy.people.admins.AdminAccess;
import shop.argosy.people.consent.SupportEntries;
import shop.argosy.people.staff.SessionCookie;

/** Admins entering a shop whose owner has let them. */
@Path("/platform/api/v1/admin/tenants/{id}/entries")
@ForAdmins
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminEntriesResource {

    private final AdminAccess access;
    private final TenantDirectory directory;
    private final SupportEntries entries;
    private final Configuration configuration;
    private final Clock clock;

    @Inject
    public AdminEntriesResource(AdminAccess access, TenantDirectory directory, SupportEntries entries, Configuration configuration, Clock clock) {
        this.access = access;
        this.directory = directory;
        this.entries = entries;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected AdminEntriesResource() {
        this(null, null, null, null, null);
    }

    /** The way into the shop. The cookie that comes with it opens the dashboard in the same browser. */
    public record SupportEntry(String accessToken, String shop, String dashboardUrl, Instant expiresAt) {
    }

    @Summary("Enters a shop with its owner's consent")
    @POST
    @Answer(status = 201, type = SupportEntry.class)
    public Response enter(@PathParam("id") String id) {
        var admin = access.admin();
        var shop = directory.byId(Parameters.id(id, "shop")).filter(tenant -> tenant.address() != null).orElseThrow(() -> Problem.notFound("shop"));
        var entered = entries.open(admin, access.token().orElseThrow(), shop);
        var answer = new SupportEntry(entered.token(), shop.address(), configuration.web().platformUrl() + "/shops/" + shop.address(), entered.expiresAt());
        return Response.status(201).entity(answer).cookie(SessionCookie.until(entered.token(), Duration.between(clock.instant(), entered.expiresAt()))).header("Cache-Control", "no-store").build();
    }
}
