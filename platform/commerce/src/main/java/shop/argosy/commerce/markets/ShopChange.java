package shop.argosy.commerce.markets;

import java.time.DateTimeException;
import java.time.ZoneId;
import shop.argosy.foundation.http.EmailForm;
import shop.argosy.foundation.http.Validation;

/** New settings of a shop, checked. {@code null} leaves one as it is; an empty {@code contactEmail} takes it away. */
public record ShopChange(String name, String timeZone, String contactEmail) {

    /** @throws shop.argosy.kernel.Problem 422 naming each field that does not fit */
    public ShopChange {
        var validation = new Validation();
        if (name != null) {
            name = name.strip();
            validation.name("/name", name, 80);
        }
        validation.check(timeZone == null || isZone(timeZone), "/time_zone", "This is no known time zone. Use a name like Europe/Berlin.");
        if (contactEmail != null) {
            contactEmail = contactEmail.strip();
            validation.atMost("/contact_email", contactEmail, 254)
                    .check(contactEmail.isEmpty() || EmailForm.fits(contactEmail), "/contact_email", "This is no e-mail address. Write it like name@example.com.");
        }
        validation.done();
    }

    private static boolean isZone(String name) {
        try {
            return ZoneId.of(name).getId().equals(name) && (name.equals("UTC") || name.contains("/"));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
