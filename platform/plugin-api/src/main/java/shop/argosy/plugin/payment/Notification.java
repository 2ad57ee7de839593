package shop.argosy.plugin.payment;

/**
 * A message whose origin was proved. It says that something happened to a payment; what, the platform asks for.
 *
 * @param eventId the same each time the provider repeats the message
 * @param reference of the payment
 * @param type the provider's word for what happened, for the log
 */
public record Notification(String eventId, String reference, String type) {
}
