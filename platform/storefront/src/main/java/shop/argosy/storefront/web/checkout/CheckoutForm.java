package shop.argosy.storefront.web.checkout;

import static shop.argosy.storefront.web.checkout.AddressFields.BILLING;

import java.util.UUID;
import shop.argosy.commerce.checkout.CartChange;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.storefront.web.Form;

/**
 * What a buyer told of himself: kept as typed, so that a form with a problem comes back as it was sent.
 *
 * @param billing null when the form did not ask for it
 * @param billingSame whether the bill goes to the delivery address
 */
record CheckoutForm(String email, PostalAddress address, PostalAddress billing, boolean billingSame, UUID shippingMethod) {

    static CheckoutForm of(Form form) {
        PostalAddress billing = form.has(BILLING + "country") ? address(form, BILLING) : null;
        return new CheckoutForm(form.text("email"), address(form, ""), billing, form.has("billing_same"), form.id("shipping_method").orElse(null));
    }

    private static PostalAddress address(Form form, String prefix) {
        return new PostalAddress(form.text(prefix + "first_name"), form.text(prefix + "last_name"), form.text(prefix + "company"),
                form.text(prefix + "address1"), form.text(prefix + "address2"), form.text(prefix + "city"), form.text(prefix + "province"),
                form.text(prefix + "postal_code"), form.text(prefix + "country"), form.text(prefix + "phone"));
    }

    CartChange change(boolean requiresShipping) {
        return requiresShipping ? new CartChange(null, email, address, billingSame ? null : billing, billingSame ? Boolean.TRUE : null, shippingMethod).addressesInFull()
                : new CartChange(null, email, null, null, null, null);
    }

    /** What was typed into the field of that name; something where it is none of these fields. */
    String typed(String field) {
        if (field.equals("email")) {
            return email;
        }
        return billing != null && field.startsWith(BILLING) ? typed(billing, field.substring(BILLING.length())) : typed(address, field);
    }

    private static String typed(PostalAddress address, String field) {
        return switch (field) {
            case "first_name" -> address.firstName();
            case "last_name" -> address.lastName();
            case "address1" -> address.address1();
            case "city" -> address.city();
            case "province" -> address.province();
            case "postal_code" -> address.postalCode();
            case "country" -> address.country();
            default -> "-";
        };
    }
}
