package shop.argosy.operations.signup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import shop.argosy.foundation.http.Validation;
import shop.argosy.operations.signup.Regions;
import shop.argosy.operations.signup.ShopAddress;
import shop.argosy.operations.signup.SignUp;
import shop.argosy.operations.templates.Templates;
import shop.argosy.people.staff.EmailAddress;
import shop.argosy.people.staff.Passwords;

/** Checks a sign-up field by field and says about each what would be right. */
@ApplicationScoped
public class SignupForm {

    private static final int LONGEST_NAME = 80;

    private final Passwords passwords;
    private final Templates templates;

    @Inject
    public SignupForm(Passwords passwords, Templates templates) {
        this.passwords = passwords;
        this.templates = templates;
    }

    /** For CDI's proxy alone. */
    protected SignupForm() {
        this(null, null);
    }

    /** What is sent. */
    public record Fields(String email, String password, String shop, String name, String template, String country, String currency, String locale) {

        /** Secrets and personal data stay out of logs. */
        @Override
        public String toString() {
            return "Fields[" + shop + "]";
        }
    }

    /** @throws shop.argosy.kernel.Problem 422 {@code invalid} that names each field */
    SignUp check(Fields fields) {
        var validation = new Validation();
        validation.check(EmailAddress.isValid(fields.email()), "/email", "This is not an e-mail address. It looks like name@example.com.");
        passwords.objection(fields.password(), fields.email()).ifPresent(objection -> validation.check(false, "/password", objection));
        ShopAddress.fault(fields.shop()).ifPresent(fault -> validation.check(false, "/shop", fault.detail()));
        validation.name("/name", fields.name(), LONGEST_NAME);
        validation.check(Regions.isCountry(fields.country()), "/country", "A country is its code of two capital letters, such as DE or CN (ISO 3166-1).");
        var currency = Optional.ofNullable(fields.currency()).flatMap(Regions::currency);
        validation.check(currency.isPresent(), "/currency", "A currency is its code of three capital letters, such as EUR or CNY (ISO 4217).");
        var language = Regions.language(fields.locale());
        validation.check(language.isPresent(), "/locale", "A shop cannot have this language yet. Choose for example en, zh-CN or de.");
        validation.check(templates.exists(fields.template()), "/template", "There is no such template. GET /api/v1/templates lists them.");
        validation.done();
        return new SignUp(fields.email(), fields.password(), fields.shop(), fields.name().strip(), fields.template(), fields.country(), currency.orElseThrow(), language.orElseThrow());
    }
}
