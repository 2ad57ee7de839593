package shop.argosy.commerce.orders;

import java.util.List;
import shop.argosy.commerce.shipping.Shipment;

/** @param lines empty for everything that is still to be sent */
public record ShipmentRequest(List<Shipment.Line> lines, String carrier, String trackingNumber) {
}
