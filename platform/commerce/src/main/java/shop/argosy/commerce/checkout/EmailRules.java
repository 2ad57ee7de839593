package shop.argosy.commerce.checkout;

import shop.argosy.foundation.http.EmailForm;
import shop.argosy.foundation.http.Validation;

/** An e-mail address as far as form can tell: whether mail arrives only mail can tell. */
final class EmailRules {

    private EmailRules() {
    }

    static void check(Validation validation, String pointer, String email) {
        validation.atMost(pointer, email, 254).check(EmailForm.fits(email), pointer, "This is no e-mail address. Write it like name@example.com.");
    }
}
