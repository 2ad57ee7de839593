package shop.argosy.people.staff;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** The dashboard's sign-in: a cookie that scripts cannot read and other sites cannot send. */
public final class SessionCookie {

    public static final String NAME = "__Host-argosy";
    private static final int SECONDS = 30 * 24 * 3600;

    private SessionCookie() {
    }

    public static NewCookie of(String token) {
        return cookie(token, SECONDS);
    }

    /** Of a token that ends at a time of its own. */
    public static NewCookie until(String token, Duration left) {
        return cookie(token, (int) Math.max(0, left.toSeconds()));
    }

    public static NewCookie none() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(NAME).value(value).path("/").maxAge(maxAge).secure(true).httpOnly(true).sameSite(NewCookie.SameSite.STRICT).build();
    }
}
