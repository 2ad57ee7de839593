package shop.argosy.operations.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.flags.Flag;
import shop.argosy.foundation.flags.FlagSettings;
import shop.argosy.foundation.flags.Flags;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.operations.oversight.ShopList;
import shop.argosy.people.admins.AdminAccess;

/** Behaviour that is released shop by shop. */
@Path("/platform/api/v1/admin/flags")
@ForAdmins
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminFlagsResource {

    private final AdminAccess access;
    private final PlatformDatabase platform;
    private final FlagSettings settings;
    private final Flags flags;
    private final ShopList shops;

    @Inject
    public AdminFlagsResource(AdminAccess access, PlatformDatabase platform, FlagSettings settings, Flags flags, ShopList shops) {
        this.access = access;
        this.platform = platform;
        this.settings = settings;
        this.flags = flags;
        this.shops = shops;
    }

    /** For CDI's proxy alone. */
    protected AdminFlagsResource() {
        this(null, null, null, null, null);
    }

    /** What is decided about a flag. */
    public record FlagChange(Integer share, Boolean stopped, String reason, Long version) {
    }

    /** On or off for one shop, whatever the share says. */
    public record FlagOverride(Boolean on, String reason) {
    }

    /** All flags. */
    public record FlagList(List<FeatureFlagJson> items) {
    }

    @Summary("The feature flags, by name")
    @GET
    public FlagList list() {
        access.admin();
        return platform.in(tx -> new FlagList(settings.all(tx).stream().map(flag -> json(tx, flag)).toList()));
    }

    @Summary("One feature flag with its numbers of the last 14 days")
    @GET
    @Path("/{name}")
    public FeatureFlagJson one(@PathParam("name") String name) {
        access.admin();
        return platform.in(tx -> json(tx, settings.one(tx, name)));
    }

    @Summary("Sets a flag's share, or stops it for everybody")
    @PUT
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(FlagChange.class)
    public FeatureFlagJson change(@PathParam("name") String name, String body) {
        var admin = access.admin();
        var wanted = RequestBody.read(body, FlagChange.class);
        new Validation().check(wanted.share() != null, "/share", "Send the share, 0 to 100.").check(wanted.version() != null, "/version", "Send the version that you have read.").done();
        var change = new FlagSettings.Change(wanted.share(), Boolean.TRUE.equals(wanted.stopped()), wanted.reason(), wanted.version());
        FeatureFlagJson changed = platform.in(tx -> json(tx, settings.change(tx, admin.actor(), name, change)));
        flags.refresh();
        return changed;
    }

    @Summary("Turns a flag on or off for one shop")
    @PUT
    @Path("/{name}/overrides/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(FlagOverride.class)
    public FeatureFlagJson override(@PathParam("name") String name, @PathParam("id") String id, String body) {
        var admin = access.admin();
        UUID shop = Parameters.id(id, "shop");
        var wanted = RequestBody.read(body, FlagOverride.class);
        new Validation().check(wanted.on() != null, "/on", "Say whether the flag is on for this shop.").require("/reason", wanted.reason(), 500).done();
        FeatureFlagJson changed = platform.in(tx -> {
            shops.one(tx, shop);
            return json(tx, settings.except(tx, admin.actor(), name, new FlagSettings.ShopChoice(shop, wanted.on(), wanted.reason().strip())));
        });
        flags.refresh();
        return changed;
    }

    @Summary("Lets a flag's share decide for a shop again")
    @DELETE
    @Path("/{name}/overrides/{id}")
    @Answer(status = 204)
    public Response withdraw(@PathParam("name") String name, @PathParam("id") String id) {
        var admin = access.admin();
        UUID shop = Parameters.id(id, "shop");
        platform.run(tx -> settings.withdraw(tx, admin.actor(), name, shop));
        flags.refresh();
        return Response.noContent().build();
    }

    private FeatureFlagJson json(PlatformTx tx, Flag flag) {
        return FeatureFlagJson.of(flag, shops.byIds(tx, List.copyOf(flag.exceptions().keySet())), settings.days(tx, flag.name()));
    }
}
