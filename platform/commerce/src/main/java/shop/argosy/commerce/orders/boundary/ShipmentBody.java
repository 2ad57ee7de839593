package shop.argosy.commerce.orders.boundary;

import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.orders.ShipmentRequest;
import shop.argosy.commerce.shipping.Shipment;
import shop.argosy.foundation.http.Validation;
import shop.argosy.kernel.Nullable;

/** {@code POST .../shipments}. Without lines, everything that is left to send. */
public record ShipmentBody(@Nullable List<Line> lines, String carrier, String trackingNumber) {

    public record Line(UUID lineId, Integer quantity) {
    }

    ShipmentRequest request() {
        List<Line> named = lines == null ? List.of() : lines;
        var validation = new Validation().check(lines == null || !lines.isEmpty(), "/lines", "Name at least one line, or leave lines out to send everything.");
        for (int i = 0; i < named.size(); i++) {
            LineRules.complete(validation, "/lines/" + i, named.get(i) == null ? null : named.get(i).lineId(), named.get(i) == null ? null : named.get(i).quantity());
        }
        validation.done();
        return new ShipmentRequest(named.stream().map(line -> new Shipment.Line(line.lineId(), line.quantity())).toList(), carrier, trackingNumber);
    }
}
