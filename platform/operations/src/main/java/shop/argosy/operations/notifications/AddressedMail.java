package shop.argosy.operations.notifications;

import shop.argosy.operations.notifications.internal.OutgoingMail;
import shop.argosy.operations.notifications.internal.QueuedMail;
import shop.argosy.storefront.themes.mail.RenderedMail;

/** A queued mail whose recipient has been opened, with what is needed to write the envelope. */
record AddressedMail(QueuedMail queued, String recipient, String shop, String shopHost, String replyTo) {

    OutgoingMail with(RenderedMail content) {
        return new OutgoingMail(queued.id().toString(), shop, "orders." + shopHost, replyTo, recipient, content.subject(), content.html(), content.text());
    }

    /** Addresses stay out of logs. */
    @Override
    public String toString() {
        return "AddressedMail[" + queued.id() + "]";
    }
}
