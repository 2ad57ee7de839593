package shop.argosy.commerce.payments.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import shop.argosy.commerce.payments.PaymentProviders;
import shop.argosy.kernel.Problem;
import shop.argosy.plugin.payment.PaymentProvider;
import shop.argosy.plugin.web.PageAnswer;
import shop.argosy.plugin.web.PageRequest;

/** The pages of providers without a site of their own, on the platform's host: no shop's cookie gets there. */
@Path("/platform/payment-pages/{provider}/{path: .+}")
@ApplicationScoped
public class PaymentPagesResource {

    private static final int MAX_BYTES = 64 * 1024;

    private final PaymentProviders providers;

    @Inject
    public PaymentPagesResource(PaymentProviders providers) {
        this.providers = providers;
    }

    /** For CDI's proxy alone. */
    protected PaymentPagesResource() {
        this(null);
    }

    @GET
    public Response show(@PathParam("provider") String provider, @PathParam("path") String path) {
        return answer(provider, new PageRequest("GET", path, null, new byte[0]));
    }

    @POST
    public Response submit(@PathParam("provider") String provider, @PathParam("path") String path, @HeaderParam("Content-Type") String type, byte[] body) {
        if (body.length > MAX_BYTES) {
            throw Problem.of(413, "too-large", "A form may have at most 64 KiB.");
        }
        return answer(provider, new PageRequest("POST", path, type, body));
    }

    private Response answer(String provider, PageRequest request) {
        PageAnswer answer = providers.find(provider).flatMap(PaymentProvider::pages).orElseThrow(() -> Problem.notFound("page")).answer(request);
        var response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        return response.entity(answer.body()).build();
    }
}
