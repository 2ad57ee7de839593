package shop.argosy.commerce.checkout;

import java.util.regex.Pattern;
import shop.argosy.foundation.http.Validation;

/** An e-mail address as far as form can tell: whether mail arrives only mail can tell. */
final class EmailRules {

    private static final Pattern FORM = Pattern.compile("[^\\s@\\p{Cntrl}\"(),:;<>\\[\\]\\\\]{1,64}@[^\\s@.\\p{Cntrl}]{1,63}(\\.[^\\s@.\\p{Cntrl}]{1,63}){1,8}");

    private EmailRules() {
    }

    static void check(Validation validation, String pointer, String email) {
        validation.atMost(pointer, email, 254).check(FORM.matcher(email).matches(), pointer, "This is no e-mail address. Write it like name@example.com.");
    }
}
