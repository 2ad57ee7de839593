package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.kernel.Secret;

/**
 * Browsers in which an account has signed in before keep a cookie that says so, signed for this account alone. It opens
 * nothing: whoever brings it is counted apart from strangers who try the same account. OWASP's device cookies.
 */
@ApplicationScoped
public class KnownDevices {

    public static final String STAFF_COOKIE = "__Host-argosy_known";
    public static final String ADMINS_COOKIE = "__Host-argosy_admin_known";
    private static final int SECONDS = 365 * 24 * 3600;
    /** A number and its signature. A number has no slash: it stands before one and the e-mail address in what is signed. */
    private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]{43})");

    private final MasterKey masterKey;

    @Inject
    public KnownDevices(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    /** For CDI's proxy alone. */
    protected KnownDevices() {
        this(null);
    }

    /** For a browser in which this account has just signed in. */
    public NewCookie cookie(Realm realm, String email) {
        String name = realm == Realm.STAFF ? STAFF_COOKIE : ADMINS_COOKIE;
        return new NewCookie.Builder(name).value(sign(realm, email)).path("/").maxAge(SECONDS).secure(true).httpOnly(true).sameSite(NewCookie.SameSite.STRICT).build();
    }

    /** What the cookie says. */
    public String sign(Realm realm, String email) {
        String number = Secret.ofBits256();
        return number + "." + text(masterKey.blindIndex(field(realm), signed(number, email)));
    }

    /** The number of the device, if this account has signed in there. */
    Optional<String> number(Realm realm, String email, String cookie) {
        return Optional.ofNullable(cookie).map(TEXT::matcher).filter(parts -> parts.matches() && isSigned(realm, email, parts.group(1), parts.group(2))).map(parts -> parts.group(1));
    }

    private boolean isSigned(Realm realm, String email, String number, String signature) {
        byte[] given = signature.getBytes(StandardCharsets.UTF_8);
        return masterKey.blindIndexes(field(realm), signed(number, email)).stream().anyMatch(right -> MessageDigest.isEqual(text(right).getBytes(StandardCharsets.UTF_8), given));
    }

    private static String field(Realm realm) {
        return "known-device-" + realm.word();
    }

    private static String signed(String number, String email) {
        return number + "/" + EmailAddress.normalise(email);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
