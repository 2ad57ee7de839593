package shop.argosy.commerce.inventory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.inventory.StockLevel;
import shop.argosy.commerce.inventory.StockReference;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Nullable;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.StaffAccess;

/** How many units of a variant there are. */
@Path("/platform/api/v1/shops/{shop}/variants/{id}/stock")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StockResource {

    private final StaffAccess access;
    private final Tenants tenants;
    private final Stock stock;
    private final Audit audit;

    @Inject
    public StockResource(StaffAccess access, Tenants tenants, Stock stock, Audit audit) {
        this.access = access;
        this.tenants = tenants;
        this.stock = stock;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected StockResource() {
        this(null, null, null, null);
    }

    /** @param location an id; without one the shop's primary location is meant */
    public record Count(Long onHand, @Nullable UUID location) {
    }

    /** Units at one location. */
    public record Level(UUID variantId, UUID location, long onHand, long reserved, long available) {

        static Level of(StockLevel level) {
            return new Level(level.variantId(), level.locationId(), level.onHand(), level.reserved(), level.available());
        }
    }

    private static Count count(String body) {
        var count = RequestBody.read(body, Count.class);
        new Validation().check(count.onHand() != null, "/on_hand", "Say how many units there are.").done();
        return count;
    }

    @Summary("Sets how many units of a variant there are")
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(Count.class)
    public Level set(@PathParam("shop") String shop, @PathParam("id") String id, String body) {
        ShopAccess entered = access.to(shop);
        UUID variant = Parameters.id(id, "variant");
        Count count = RequestBody.afterLookup(() -> tenants.run(entered.tenant(), tx -> stock.require(tx, variant)), () -> count(body));
        return tenants.in(entered.tenant(), tx -> {
            StockLevel level = stock.setOnHand(tx, variant, count.location(), count.onHand(), new StockReference("account", entered.accountId()));
            audit.record(tx, entered.actor(), "stock.counted", "variant", variant.toString(), Map.of("on_hand", level.onHand(), "location_id", level.locationId()));
            return Level.of(level);
        });
    }
}
