package shop.argosy.storefront.web.checkout;

import java.util.UUID;
import shop.argosy.commerce.checkout.CartChange;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.storefront.web.Form;

/** What a buyer told of himself: kept as typed, so that a form with a problem comes back as it was sent. */
record CheckoutForm(String email, PostalAddress address, UUID shippingMethod) {

    static CheckoutForm of(Form form) {
        return new CheckoutForm(form.text("email"), new PostalAddress(form.text("first_name"), form.text("last_name"), form.text("company"),
                form.text("address1"), form.text("address2"), form.text("city"), form.text("province"), form.text("postal_code"),
                form.text("country"), form.text("phone")), form.id("shipping_method").orElse(null));
    }

    CartChange change(boolean requiresShipping) {
        return new CartChange(null, email, requiresShipping ? address : null, null, requiresShipping ? shippingMethod : null);
    }
}
