package shop.argosy.commerce.checkout.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import shop.argosy.commerce.checkout.PayRequest;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.openapi.SentAs;
import shop.argosy.kernel.Nullable;

/**
 * {@code POST /carts/{id}/payments}.
 *
 * @param returnPath where in the shop the browser comes back to after a redirect
 */
public record PaymentBody(String provider, @Nullable @SentAs(ObjectNode.class) JsonNode data, @Nullable String returnPath) {

    private static final Pattern PATH = Pattern.compile("/([^/\\\\\\s][^\\\\\\s]{0,400})?");

    PayRequest request() {
        new Validation().require("/provider", provider, 80)
                .check(data == null || data.isNull() || data.isObject(), "/data", "Give an object here.")
                .check(returnPath == null || isPath(returnPath), "/return_path", "Give a path in this shop, beginning with one slash, without a part behind #, and other signs than those of a URL percent-encoded.").done();
        return new PayRequest(provider, values(), returnPath == null ? PayRequest.RETURN_PAGE : returnPath);
    }

    private static boolean isPath(String text) {
        try {
            return PATH.matcher(text).matches() && new URI(text).getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        if (data != null) {
            data.properties().forEach(member -> values.put(member.getKey(), member.getValue().asText()));
        }
        return values;
    }
}
