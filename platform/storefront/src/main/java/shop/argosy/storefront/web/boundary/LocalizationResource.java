package shop.argosy.storefront.web.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.storefront.themes.page.Place;
import shop.argosy.storefront.web.Answers;
import shop.argosy.storefront.web.Form;
import shop.argosy.storefront.web.ReturnPath;
import shop.argosy.storefront.web.Visitor;

/** The choice of a language: leads to the same page in it. */
@Path("/shop/localization")
@RequestScoped
public class LocalizationResource {

    @Inject
    Visitor visitor;
    @Inject
    Tenants tenants;
    @Inject
    Markets markets;

    @POST
    public Response choose(@HeaderParam("Content-Type") String type, String body) {
        Form form = Form.read(type, body);
        Market market = tenants.in(visitor.tenant(), markets::primary);
        String current = visitor.locale() == null ? market.defaultLocale() : visitor.locale();
        String locale = market.locales().contains(form.text("locale_code")) ? form.text("locale_code") : current;
        return Answers.seeOther(target(market, locale, form.text("return_to"))).build();
    }

    private static String target(Market market, String locale, String returnTo) {
        String rest = ReturnPath.of(returnTo);
        String prefix = Place.prefix(market, locale);
        return rest.equals("/") && !prefix.isEmpty() ? prefix : prefix + rest;
    }
}
