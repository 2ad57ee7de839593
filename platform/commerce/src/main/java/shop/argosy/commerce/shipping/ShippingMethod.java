package shop.argosy.commerce.shipping;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A way to send things that a market offers.
 *
 * @param provider the id of the plugin that prices it
 * @param config that plugin's settings
 * @param countries ISO 3166-1 alpha-2; empty stands for everywhere the market sells to
 */
public record ShippingMethod(UUID id, String name, String provider, Map<String, String> config, List<String> countries, Promise promise) {

    /** Working days from order to door. */
    public record Promise(int minDays, int maxDays) {
    }

    boolean goesTo(String country) {
        return countries.isEmpty() || countries.contains(country);
    }
}
