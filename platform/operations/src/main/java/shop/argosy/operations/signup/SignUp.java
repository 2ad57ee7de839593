package shop.argosy.operations.signup;

import java.util.Currency;

/** A checked request to open a shop. {@code password} is what was typed; it is hashed before anything is stored. */
public record SignUp(String email, String password, String address, String name, String template, String country, Currency currency, String locale) {

    /** Secrets and personal data stay out of logs. */
    @Override
    public String toString() {
        return "SignUp[" + address + "]";
    }
}
