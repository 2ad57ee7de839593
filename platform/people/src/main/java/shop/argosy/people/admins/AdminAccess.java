package shop.argosy.people.admins;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import shop.argosy.foundation.edge.BearerToken;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Problem;
import shop.argosy.people.admins.AdminSessions.Session;

/** Which admin is signed in. Called before anything of a request is looked at. */
@RequestScoped
public class AdminAccess {

    private final AdminSessions sessions;
    private final Admins admins;
    private final PlatformDatabase platform;
    private final HttpServletRequest request;

    @Inject
    public AdminAccess(AdminSessions sessions, Admins admins, PlatformDatabase platform, HttpServletRequest request) {
        this.sessions = sessions;
        this.admins = admins;
        this.platform = platform;
        this.request = request;
    }

    /** For CDI's proxy alone. */
    protected AdminAccess() {
        this(null, null, null, null);
    }

    /** @throws Problem 401 {@code sign-in-required} */
    public Admin admin() {
        Session session = session();
        return platform.in(tx -> admins.byId(tx, session.admin())).orElseThrow(AdminAccess::signInRequired);
    }

    /** @throws Problem 401 {@code sign-in-required} */
    public Session session() {
        return token().flatMap(sessions::find).orElseThrow(AdminAccess::signInRequired);
    }

    /** The token that the request brought, if any. */
    public Optional<String> token() {
        return BearerToken.in(request.getHeader("Authorization")).or(this::cookie);
    }

    private Optional<String> cookie() {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(AdminCookie.NAME)).map(Cookie::getValue).findFirst();
    }

    static Problem signInRequired() {
        return Problem.of(401, "sign-in-required", "This is for the platform's admins. Sign in: POST /api/v1/admin/sessions gives an access token.");
    }
}
