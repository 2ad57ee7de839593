package shop.argosy.commerce.payments.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import shop.argosy.commerce.payments.ReceiveNotification;
import shop.argosy.foundation.edge.ShopHost;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.kernel.Problem;
import shop.argosy.plugin.payment.SignedMessage;

/** Messages of payment providers. 204 means stored, not yet acted upon. */
@Path("/shop/api/v1/payment-webhooks/{provider}")
@ApplicationScoped
public class PaymentWebhooksResource {

    private static final int MAX_BYTES = 256 * 1024;

    private final ShopHost host;
    private final ReceiveNotification receive;

    @Inject
    public PaymentWebhooksResource(ShopHost host, ReceiveNotification receive) {
        this.host = host;
        this.receive = receive;
    }

    /** For CDI's proxy alone. */
    protected PaymentWebhooksResource() {
        this(null, null);
    }

    @Summary("Stores a message of a payment provider")
    @POST
    @Body(value = byte[].class, media = "*/*")
    @Answer(status = 204)
    public Response store(@PathParam("provider") String provider, @Context HttpHeaders headers, byte[] body) {
        if (body.length > MAX_BYTES) {
            throw Problem.of(413, "too-large", "A message may have at most 256 KiB.");
        }
        receive.run(host.tenant(), provider, new SignedMessage(plain(headers), body));
        return Response.noContent().build();
    }

    private static Map<String, String> plain(HttpHeaders headers) {
        return headers.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), header -> header.getValue().getFirst(), (first, second) -> first));
    }
}
