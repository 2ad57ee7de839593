package shop.argosy.commerce.checkout;

import java.util.Map;

/**
 * @param data what the provider wants to know from the browser
 * @param backPath where in the shop the browser returns to after a redirect; {@code payment} is added to its query
 */
public record PayRequest(String provider, Map<String, String> data, String backPath) {

    public static final String RETURN_PAGE = "/checkout/return";
}
