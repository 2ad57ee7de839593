package shop.argosy.commerce.orders;

import java.util.List;
import java.util.UUID;

/**
 * @param shipping minor units of the delivery's price to pay back
 * @param lines may be empty when shipping is not zero
 */
public record RefundRequest(List<Line> lines, long shipping, String reason) {

    public record Line(UUID lineId, int quantity) {
    }
}
