package shop.argosy.operations.signup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import shop.argosy.foundation.edge.Client;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.kernel.Nullable;
import shop.argosy.operations.signup.Regions;
import shop.argosy.operations.signup.ShopAddress;
import shop.argosy.operations.signup.ShopAddresses;

/** What a sign-up form asks before it is sent. */
@Path("/platform/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShopAddressesResource {

    private final ShopAddresses addresses;
    private final RateLimits limits;
    private final Client client;

    @Inject
    public ShopAddressesResource(ShopAddresses addresses, RateLimits limits, Client client) {
        this.addresses = addresses;
        this.limits = limits;
        this.client = client;
    }

    /** For CDI's proxy alone. */
    protected ShopAddressesResource() {
        this(null, null, null);
    }

    /** Whether an address can be had. {@code problem} is taken, reserved, invalid or null; {@code suggestion} is free. */
    public record Availability(String shop, boolean available, @Nullable @NameOf(ShopAddress.Fault.class) String problem, @Nullable String detail, @Nullable String suggestion) {
    }

    /** A country and its own currency. */
    public record Country(String code, String currency) {
    }

    /** All countries by code. */
    public record Countries(List<Country> items) {
    }

    @Summary("Whether an address can be had, or an address made from a name")
    @GET
    @Path("/shop-addresses")
    public Availability availability(@QueryParam("shop") String shop, @QueryParam("name") String name) {
        limits.take("shop-addresses", client.address(), 120);
        if (shop == null || shop.isEmpty()) {
            String suggestion = addresses.suggestion(name);
            return new Availability(suggestion, true, null, null, suggestion);
        }
        return addresses.fault(shop).map(fault -> refused(shop, fault)).orElseGet(() -> new Availability(shop, true, null, null, shop));
    }

    @Summary("All countries with their currencies")
    @GET
    @Path("/countries")
    public Countries countries() {
        return new Countries(Regions.countries().stream().map(code -> new Country(code, Regions.currencyOf(code).getCurrencyCode())).toList());
    }

    private Availability refused(String shop, ShopAddress.Fault fault) {
        return new Availability(shop, false, fault.name().toLowerCase(Locale.ROOT), fault.detail(), addresses.suggestion(shop));
    }
}
