package shop.argosy.people.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.edge.BearerToken;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Problem;

/** Who is signed in, and whether they may enter a shop. Called before anything of a request is looked at. */
@RequestScoped
public class StaffAccess {

    private final Sessions sessions;
    private final Accounts accounts;
    private final PlatformDatabase platform;
    private final HttpServletRequest request;
    private final RateLimits limits;
    private final Entrances entrances;
    private final int rate;

    @Inject
    public StaffAccess(Sessions sessions, Accounts accounts, PlatformDatabase platform, HttpServletRequest request, RateLimits limits,
            Entrances entrances, Configuration configuration) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.platform = platform;
        this.request = request;
        this.limits = limits;
        this.entrances = entrances;
        this.rate = configuration.edges().accountRate();
    }

    /** For CDI's proxy alone. */
    protected StaffAccess() {
        sessions = null;
        accounts = null;
        platform = null;
        request = null;
        limits = null;
        entrances = null;
        rate = 0;
    }

    /** @throws Problem 401 {@code sign-in-required}, 429 {@code too-many-requests} */
    public UUID account() {
        UUID account = token().flatMap(sessions::account)
                .orElseThrow(() -> Problem.of(401, "sign-in-required", "Sign in to see this page: POST /api/v1/sessions gives an access token."));
        limits.takeAlways("account", account.toString(), rate);
        return account;
    }

    /** The token that the request brought, if any. */
    public Optional<String> token() {
        return BearerToken.in(request.getHeader("Authorization")).or(this::cookie);
    }

    private Optional<String> cookie() {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(SessionCookie.NAME)).map(Cookie::getValue).findFirst();
    }

    /**
     * @throws Problem 401 {@code sign-in-required}, 404 {@code not-found} for a shop that is not there or not the
     *     caller's; whatever a rule of entry says
     */
    public ShopAccess to(String shopAddress) {
        ShopAccess entered = whatever(shopAddress);
        entrances.check(entered, request);
        return entered;
    }

    /**
     * For what an owner may do in every state of the shop and whatever the plan says, because it protects people:
     * shutting support out, having somebody erased. No rule of entry is asked.
     *
     * @throws Problem 401 {@code sign-in-required}, 403 {@code owner-only}, 404 {@code not-found}
     */
    public ShopAccess asOwnerAlways(String shopAddress) {
        return whatever(shopAddress).asOwner();
    }

    private ShopAccess whatever(String shopAddress) {
        return byPass(shopAddress).orElseGet(() -> byMembership(shopAddress));
    }

    /** Signs out: ends the session, or the entry into a shop, whose token the request brought. */
    public void leave() {
        token().filter(token -> !entrances.leave(token)).ifPresent(sessions::close);
    }

    /** Whose pass the request brought, if it brought one. */
    public Optional<ShopPass.Holder> holder() {
        return token().filter(token -> sessions.account(token).isEmpty()).flatMap(entrances::holder);
    }

    private Optional<ShopAccess> byPass(String shopAddress) {
        String asked = request.getMethod() + " " + request.getRequestURI();
        return token().filter(token -> sessions.account(token).isEmpty()).flatMap(token -> entrances.enter(token, shopAddress, asked));
    }

    private ShopAccess byMembership(String shopAddress) {
        UUID account = account();
        return platform.in(tx -> accounts.membership(tx, account, shopAddress)).map(member -> new ShopAccess(member.tenant(), account, member.role()))
                .orElseThrow(() -> Problem.notFound("shop of yours"));
    }
}
