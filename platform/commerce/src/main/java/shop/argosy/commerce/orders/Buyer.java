package shop.argosy.commerce.orders;

import shop.argosy.kernel.PostalAddress;

/** Who bought, opened. Everything is null once the person was erased. {@code billingAddress} is null when it is the same. */
public record Buyer(String email, PostalAddress shippingAddress, PostalAddress billingAddress) {

    /** As it is written in that language, which is the order's. Null when nobody knows. */
    public String name(String language) {
        PostalAddress address = shippingAddress == null ? billingAddress : shippingAddress;
        return address == null ? null : address.fullName(language);
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "Buyer";
    }
}
