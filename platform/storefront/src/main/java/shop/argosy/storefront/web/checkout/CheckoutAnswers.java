package shop.argosy.storefront.web.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.themes.page.Visit;
import shop.argosy.storefront.themes.page.Visits;
import shop.argosy.storefront.themes.PlatformTexts;
import shop.argosy.storefront.web.Answers;
import shop.argosy.storefront.web.Visitor;

/** Answers with pages of the checkout, in the platform's words and under its stricter policy. */
@ApplicationScoped
public class CheckoutAnswers {

    private final Tenants tenants;
    private final Visits visits;
    private final String policy;

    @Inject
    public CheckoutAnswers(Tenants tenants, Visits visits, Configuration configuration) {
        this.tenants = tenants;
        this.visits = visits;
        this.policy = policy(configuration.web().platformUrl());
    }

    /** For CDI's proxy alone. */
    protected CheckoutAnswers() {
        tenants = null;
        visits = null;
        policy = null;
    }

    /** Browsers hold the redirect to a bank after the form to {@code form-action} too. */
    private static String policy(String platform) {
        return "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; "
                + "base-uri 'none'; form-action 'self' " + platform + " https:; frame-ancestors 'none'";
    }

    /** A page made inside one transaction. */
    Response page(Visitor visitor, int status, Function<Visit, String> make) {
        String html = tenants.patiently(visitor.tenant(), tx -> make.apply(visits.open(tx, visitor.origin(), visitor.locale(), visitor.visit())
                .orElseThrow(() -> Problem.notFound("page")).speaking(PlatformTexts::in)));
        return Answers.html(visitor, status, html, policy);
    }

    static Response go(Visitor visitor, String path) {
        return Answers.seeOther(path.startsWith("/") ? visitor.prefix() + path : path).build();
    }
}
