package shop.argosy.people.consent.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.kernel.Nullable;
import shop.argosy.people.consent.Consent;
import shop.argosy.people.consent.Consents;
import shop.argosy.people.staff.StaffAccess;

/** When and for how long the platform's support may enter the shop. Its owners alone decide. */
@Path("/platform/api/v1/shops/{shop}/support-consents")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SupportConsentsResource {

    private final StaffAccess access;
    private final Consents consents;
    private final Clock clock;

    @Inject
    public SupportConsentsResource(StaffAccess access, Consents consents, Clock clock) {
        this.access = access;
        this.consents = consents;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected SupportConsentsResource() {
        this(null, null, null);
    }

    /** What an owner grants. */
    public record ConsentGrant(Integer hours, @Nullable String reason) {
    }

    /** A consent, and how often it was used. */
    public record SupportConsent(UUID id, Instant grantedAt, Instant expiresAt, @Nullable Instant revokedAt, @Nullable String reason,
            @NameOf(Consent.State.class) String state, long accesses, @Nullable Instant lastAccessAt) {
    }

    /** The consents of a shop. */
    public record SupportConsentList(List<SupportConsent> items) {
    }

    @Summary("The consents that let support into the shop, newest first")
    @GET
    public SupportConsentList list(@PathParam("shop") String shop) {
        var entered = access.to(shop);
        return new SupportConsentList(consents.of(entered.tenant().id()).stream().map(this::json).toList());
    }

    @Summary("Lets support into the shop for some hours")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(ConsentGrant.class)
    @Answer(status = 201, type = SupportConsent.class)
    public Response grant(@PathParam("shop") String shop, String body) {
        var owner = access.to(shop).asOwner();
        var grant = RequestBody.read(body, ConsentGrant.class);
        Consent consent = consents.grant(owner, grant.hours() == null ? 0 : grant.hours(), grant.reason());
        return Response.status(201).entity(json(consent)).build();
    }

    @Summary("Withdraws a consent; support is out with its next request")
    @DELETE
    @Path("/{id}")
    @Answer(status = 204)
    public Response revoke(@PathParam("shop") String shop, @PathParam("id") String id) {
        var owner = access.asOwnerAlways(shop);
        consents.revoke(owner, Parameters.id(id, "consent"));
        return Response.noContent().build();
    }

    private SupportConsent json(Consent consent) {
        return new SupportConsent(consent.id(), consent.grantedAt(), consent.expiresAt(), consent.revokedAt(), consent.reason(),
                consent.state(clock.instant()).name().toLowerCase(Locale.ROOT), consent.accesses(), consent.lastAccessAt());
    }
}
