package shop.argosy.commerce.orders;

import java.util.List;
import java.util.Optional;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.shipping.Shipment;
import shop.argosy.foundation.audit.Audit;

/**
 * All that is known of one order. Lists are oldest first.
 *
 * @param refundableShipping minor units
 */
public record OrderFile(Order order, Buyer buyer, List<Payment> payments, List<Shipment> shipments, List<Refund> refunds, Optional<Cancellation> cancellation,
        long refundableShipping, List<Audit.Recorded> history) {
}
