package shop.argosy.foundation.lifecycle.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import shop.argosy.foundation.edge.HostRouting;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.kernel.Problem;

/**
 * Shuts the hosts of shops that are not open. Buyers still see what they have bought, payments that are under way
 * come to their end, and search engines are told that it is for a time (503) or for good (410).
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 50)
@ApplicationScoped
public class ShopDoor implements ContainerRequestFilter {

    private static final int A_DAY = 86_400;
    private static final Pattern ALWAYS = Pattern.compile("shop/(robots\\.txt|orders/.*|checkout/(return|wait|tokens\\.css)|cdn/.*"
            + "|api/v1/payment-webhooks/.*|api/v1/carts/[^/]+/(order|payments/[^/]+)|api/v1/openapi\\.json)");

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(HostRouting.STANDING) instanceof Standing shop && !shop.state().storefrontOpen()
                && !goesOn(request.getUriInfo().getPath())) {
            throw shut(shop);
        }
    }

    /** Whether calls of this path are answered whatever the shop has become. */
    static boolean goesOn(String path) {
        return ALWAYS.matcher(path.replaceFirst("^/", "")).matches();
    }

    private static Problem shut(Standing shop) {
        return switch (shop.state()) {
            case APPLIED -> Problem.of(503, "shop-not-open", "This shop has not opened yet. Come back soon.").with("retry_after", A_DAY);
            case CLOSED -> Problem.of(410, "shop-closed", "This shop has closed. Whoever bought here reaches the order by its link.");
            case ACTIVE, RESTRICTED, SUSPENDED, CLOSING -> Problem.of(503, "shop-suspended", "This shop is closed for the moment. Come back later.").with("retry_after", A_DAY);
        };
    }
}
