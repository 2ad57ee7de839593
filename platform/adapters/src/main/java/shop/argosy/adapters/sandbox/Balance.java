package shop.argosy.adapters.sandbox;

import shop.argosy.adapters.sandbox.Entry.Kind;
import shop.argosy.kernel.Money;

/**
 * What the books say of one payment.
 *
 * @param captures how many times money was taken
 */
public record Balance(String reference, String state, Money authorized, Money captured, Money refunded, long captures) {

    static Balance of(String reference, PaymentAccount account) {
        return new Balance(reference, account.state().map(Kind::name).orElse("OPENED"), account.sum(Kind.AUTHORIZED), account.sum(Kind.CAPTURED),
                account.sum(Kind.REFUNDED), account.entries().stream().filter(entry -> entry.kind() == Kind.CAPTURED).count());
    }
}
