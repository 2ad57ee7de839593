package shop.argosy.people.staff;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form of e-mail addresses. Whether one exists only a mail can tell. */
public final class EmailAddress {

    private static final Pattern FORM = Pattern.compile("[^\\s@\\p{Cntrl}<>()\\[\\],;:\\\\\"]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,62})(\\.[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}){1,8}");

    private EmailAddress() {
    }

    public static boolean isValid(String value) {
        return value != null && value.length() <= 254 && FORM.matcher(value.strip()).matches();
    }

    /** One form for one mailbox: without space around it, in lower case. */
    public static String normalise(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
