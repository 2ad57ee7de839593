package shop.argosy.plugin.payment;

import java.util.Map;

/**
 * A notification as it came over the wire.
 *
 * @param headers names in lower case, the first value of each
 */
public record SignedMessage(Map<String, String> headers, byte[] body) {
}
