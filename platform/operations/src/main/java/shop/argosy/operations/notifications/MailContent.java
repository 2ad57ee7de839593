package shop.argosy.operations.notifications;

import java.util.UUID;
import shop.argosy.kernel.Tenant;

/** Says what a mail says, in the shop's theme and the buyer's language. */
public interface MailContent {

    /**
     * Not called inside a transaction.
     *
     * @param kind {@code order_confirmation}, {@code shipment}, {@code refund} or {@code cancellation}
     * @param subjectId the shipment or refund, else the order
     */
    RenderedMail render(Tenant tenant, String kind, String locale, UUID orderId, UUID subjectId);
}
