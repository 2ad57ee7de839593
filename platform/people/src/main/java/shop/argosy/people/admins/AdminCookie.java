package shop.argosy.people.admins;

import jakarta.ws.rs.core.NewCookie;

/** The admin realm's sign-in: ends with the browser, cannot be read by scripts or sent by other sites. */
public final class AdminCookie {

    public static final String NAME = "__Host-argosy_admin";

    private AdminCookie() {
    }

    public static NewCookie of(String token) {
        return cookie(token, NewCookie.DEFAULT_MAX_AGE);
    }

    public static NewCookie none() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(NAME).value(value).path("/").maxAge(maxAge).secure(true).httpOnly(true).sameSite(NewCookie.SameSite.STRICT).build();
    }
}
