package shop.argosy.operations.closing.boundary;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import shop.argosy.foundation.deletion.Retention;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.closing.CloseShop;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.StaffAccess;

/** The closing of a shop: what would happen when, asking for it, and taking it back. */
@Path("/platform/api/v1/shops/{shop}/closing")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShopClosingResource {

    private final StaffAccess access;
    private final CloseShop closing;
    private final Retention retention;

    @Inject
    public ShopClosingResource(StaffAccess access, CloseShop closing, Retention retention) {
        this.access = access;
        this.closing = closing;
        this.retention = retention;
    }

    /** For CDI's proxy alone. */
    protected ShopClosingResource() {
        this(null, null, null);
    }

    /**
     * Where the closing stands. {@code closesOn}: the first day (UTC) on which the shop is closed. {@code deletedOn}: the day on
     * which its data goes. {@code usualDay}: the day when none is named, {@code usualDays} from today. {@code keptDays}: from the closing to the deletion.
     */
    public record ShopClosing(@NameOf(TenantState.class) String state, String name, @Nullable LocalDate closesOn, @Nullable LocalDate deletedOn, LocalDate usualDay, int usualDays, int keptDays,
            boolean mayClose, boolean mayKeep) {
    }

    /** What an owner types to close the shop. {@code closesOn} from tomorrow to a year from now; left out, it is the usual day. */
    public record ClosingBody(String name, String password, @Nullable String closesOn) {

        /** Passwords stay out of logs. */
        @Override
        public String toString() {
            return "ClosingBody[" + closesOn + "]";
        }
    }

    @Summary("Whether a shop is closing, and what would happen when")
    @GET
    public ShopClosing read(@PathParam("shop") String shop) {
        return json(access.to(shop));
    }

    @Summary("Closes a shop on a day to come; its owner types the shop's name and the password")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(ClosingBody.class)
    @Answer(status = 201, type = ShopClosing.class)
    public Response create(@PathParam("shop") String shop, String body) {
        ShopAccess owner = access.to(shop).asOwner();
        var wanted = RequestBody.read(body, ClosingBody.class);
        closing.close(owner, new CloseShop.Wish(wanted.name(), wanted.password(), day(wanted.closesOn())));
        return Response.status(201).entity(json(owner)).build();
    }

    @Summary("Keeps a shop whose closing day has not come yet")
    @DELETE
    @Answer(status = 204)
    public Response delete(@PathParam("shop") String shop) {
        closing.keep(access.to(shop).asOwner());
        return Response.noContent().build();
    }

    private ShopClosing json(ShopAccess entered) {
        Standing standing = closing.standing(entered);
        boolean isOwner = entered.role().equals(ShopAccess.OWNER);
        return new ShopClosing(standing.state().code(), standing.name(), standing.closesOn(), retention.deletedOn(standing), closing.usualDay(), CloseShop.USUAL_DAYS, (int) retention.kept().toDays(),
                isOwner && standing.state() == TenantState.ACTIVE, isOwner && closing.mayKeep(entered));
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.invalid("/closes_on", "Write the day as year, month and day, such as 2027-01-31.");
        }
    }
}
