package shop.argosy.people.staff;

import java.util.Locale;
import shop.argosy.foundation.http.EmailForm;

/** The form of e-mail addresses. Whether one exists only a mail can tell. */
public final class EmailAddress {

    private EmailAddress() {
    }

    public static boolean isValid(String value) {
        return value != null && EmailForm.fits(value.strip());
    }

    /** One form for one mailbox: without space around it, in lower case. */
    public static String normalise(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
