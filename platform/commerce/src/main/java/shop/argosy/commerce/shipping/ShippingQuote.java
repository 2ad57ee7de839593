package shop.argosy.commerce.shipping;

import java.util.UUID;
import shop.argosy.kernel.Money;

/** What a method costs for one parcel. */
public record ShippingQuote(UUID id, String name, Money price, ShippingMethod.Promise promise) {
}
