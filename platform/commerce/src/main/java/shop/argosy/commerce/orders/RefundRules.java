package shop.argosy.commerce.orders;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.http.Validation;
import shop.argosy.kernel.Problem;

/** What may be refunded. */
final class RefundRules {

    private RefundRules() {
    }

    static void check(Order order, RefundRequest request, long refundableShipping) {
        var validation = new Validation().require("/reason", request.reason(), 500)
                .check(request.shipping() >= 0 && request.shipping() <= refundableShipping, "/shipping",
                        "At most " + refundableShipping + " minor units of the shipping price are left to refund.")
                .check(!request.lines().isEmpty() || request.shipping() > 0, "/lines", "Name at least one line or an amount of shipping.");
        var seen = new HashSet<UUID>();
        List<RefundRequest.Line> lines = request.lines();
        for (int i = 0; i < lines.size(); i++) {
            check(validation, "/lines/" + i, order, lines.get(i), seen.add(lines.get(i).lineId()));
        }
        validation.done();
    }

    private static void check(Validation validation, String pointer, Order order, RefundRequest.Line wanted, boolean first) {
        var line = order.lines().stream().filter(known -> known.id().equals(wanted.lineId())).findFirst();
        validation.check(line.isPresent(), pointer + "/line_id", "This order has no such line.")
                .check(first, pointer + "/line_id", "This line was named before. Name each line once.")
                .check(wanted.quantity() >= 1, pointer + "/quantity", "Refund at least one unit.");
        line.ifPresent(known -> validation.check(wanted.quantity() <= known.refundable(), pointer + "/quantity",
                "Only " + known.refundable() + " of " + known.quantity() + " units of this line are left to refund."));
    }

    /** @throws Problem 404 */
    static OrderLine line(Order order, UUID id) {
        return order.lines().stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow(() -> Problem.notFound("order line"));
    }
}
