package shop.argosy.commerce.checkout;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a shopper does with a cart under an idempotency key. Whatever is answered is forgotten with the shopper. */
public enum CartCall {
    PAYMENTS("carts/%s/payments"),
    ORDER("carts/%s/order"),
    /** The button of the checkout's last page, which does both. */
    CHECKOUT("checkout/%s");

    private final String form;

    CartCall(String form) {
        this.form = form;
    }

    public String scope(String cart) {
        return form.formatted(cart);
    }

    /** All scopes of these carts, and no other's. */
    static List<String> scopes(Collection<String> carts) {
        return carts.stream().flatMap(cart -> Stream.of(values()).map(call -> call.scope(cart))).toList();
    }
}
