package shop.argosy.storefront.web.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.edge.Client;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.storefront.themes.page.VisitRequest;
import shop.argosy.storefront.themes.page.Visits;
import shop.argosy.storefront.web.Answers;
import shop.argosy.storefront.web.Form;
import shop.argosy.storefront.web.Visitor;
import shop.argosy.storefront.web.checkout.InformationStep;
import shop.argosy.storefront.web.checkout.PaymentStep;
import shop.argosy.storefront.web.checkout.Tokens;
import shop.argosy.storefront.web.checkout.WaitStep;

/** From the cart to the order, in two pages. Every form answers with a redirect. */
@Path("/shop/checkout")
@RequestScoped
public class CheckoutResource {

    @Inject
    Visitor visitor;
    @Inject
    Client client;
    @Inject
    InformationStep information;
    @Inject
    PaymentStep payment;
    @Inject
    WaitStep waiting;
    @Inject
    Tenants tenants;
    @Inject
    Visits visits;

    @GET
    public Response showInformation() {
        return information.show(visitor);
    }

    @POST
    public Response saveInformation(@HeaderParam("Content-Type") String type, @HeaderParam("X-Part") String part, String body) {
        Form form = Form.read(type, body);
        return "fields".equals(part) ? information.ask(visitor, form) : information.save(visitor, form, part != null);
    }

    @GET
    @Path("/payment")
    public Response showPayment() {
        return payment.show(visitor);
    }

    @POST
    @Path("/payment")
    public Response pay(@HeaderParam("Content-Type") String type, String body) {
        return payment.pay(visitor, Form.read(type, body), client.address());
    }

    /** Where banks send their customers back to. */
    @GET
    @Path("/return")
    public Response comeBack(@QueryParam("payment") String id) {
        return waiting.show(visitor, uuid(id), 1);
    }

    @GET
    @Path("/wait")
    public Response await(@QueryParam("payment") String id, @DefaultValue("1") @QueryParam("look") String look) {
        return waiting.show(visitor, uuid(id), VisitRequest.page(look));
    }

    /** The shop's colours and faces. Its address names the publication, which never changes. */
    @GET
    @Path("/tokens.css")
    public Response tokens() {
        String css = tenants.in(visitor.tenant(), tx -> visits.open(tx, visitor.origin(), null, visitor.visit())
                .map(visit -> Tokens.css(visit.theme(), visit.publication())).orElseThrow());
        return Answers.hourly(visitor, css, "text/css; charset=utf-8");
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return id == null ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
