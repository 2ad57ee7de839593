package shop.argosy.plugin.shipping;

import shop.argosy.kernel.Money;

/**
 * What is to be carried.
 *
 * @param weightGrams of all units that need carrying; may be zero
 * @param total price of those units, after discounts
 */
public record Parcel(long weightGrams, Money total, Destination destination) {

    /** @param country ISO 3166-1 alpha-2; {@code province} and {@code postalCode} are null until the buyer gave them */
    public record Destination(String country, String province, String postalCode) {
    }
}
