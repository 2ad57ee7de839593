package shop.argosy.operations.notifications;

import java.util.Arrays;
import java.util.List;

/** The mails there are, with the event that each answers and what of its payload it is about. */
enum MailKind {
    ORDER_CONFIRMATION("order_confirmation", "orders.placed", "order_id"),
    SHIPMENT("shipment", "orders.shipped", "shipment_id"),
    REFUND("refund", "orders.refunded", "refund_id"),
    CANCELLATION("cancellation", "orders.cancelled", "order_id");

    private final String template;
    private final String event;
    private final String subject;

    MailKind(String template, String event, String subject) {
        this.template = template;
        this.event = event;
        this.subject = subject;
    }

    static MailKind of(String event) {
        return Arrays.stream(values()).filter(kind -> kind.event.equals(event)).findFirst().orElseThrow();
    }

    static List<String> events() {
        return Arrays.stream(values()).map(kind -> kind.event).toList();
    }

    /** The name of the theme's file without its ending. */
    String template() {
        return template;
    }

    /** The member of the event's payload that there is one mail for. */
    String subject() {
        return subject;
    }
}
