package shop.argosy.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import shop.argosy.commerce.checkout.internal.CartPersonRows;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.foundation.http.KeptAnswers;
import shop.argosy.foundation.sealing.PersonKey;
import shop.argosy.foundation.tenancy.LockOrder;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Problem;
import shop.argosy.people.privacy.ErasesPeople;
import shop.argosy.people.privacy.Known;
import shop.argosy.people.privacy.KnowsPeople;
import shop.argosy.people.privacy.Subject;

/** What carts and their payments know of people. A cart that was emptied is gone for its shopper; its order's copy stays. */
@ApplicationScoped
public class CartPeople implements KnowsPeople, ErasesPeople {

    private final Payments payments;
    private final KeptAnswers answers;
    private final CartPersonRows rows = new CartPersonRows();

    @Inject
    public CartPeople(Payments payments, KeptAnswers answers) {
        this.payments = payments;
        this.answers = answers;
    }

    /** For CDI's proxy alone. */
    protected CartPeople() {
        this(null, null);
    }

    @Override
    public List<Known> of(TenantTx tx, Map<UUID, PersonKey> keys) {
        return rows.of(tx, keys.keySet()).stream().map(cart -> {
            PersonKey key = keys.get(cart.dataKeyId());
            List<PostalAddress> addresses = Stream.of(cart.shippingAddress(), cart.billingAddress()).map(address -> key.open(address, PostalAddress.class)).filter(Objects::nonNull).toList();
            return new Known(key.id(), key.open(cart.email()), addresses);
        }).toList();
    }

    @Override
    public LockOrder locks() {
        return LockOrder.CART;
    }

    @Override
    public void begin(TenantTx tx, Subject subject) {
        boolean running = rows.lock(tx, subject.keys()).stream().flatMap(cart -> payments.lockOfCart(tx, cart).stream()).map(Payment::status).anyMatch(CartPeople::isRunning);
        if (running) {
            throw Problem.conflict("payment-running", "A payment of this person is under way, so nothing was erased. It is decided within 15 minutes: try again then.");
        }
    }

    @Override
    public Map<String, Integer> erase(TenantTx tx, Subject subject) {
        List<String> carts = rows.lock(tx, subject.keys());
        return Map.of("carts", rows.empty(tx, carts), "payment_links", payments.forgetLinks(tx, carts), "kept_answers", answers.forget(tx, CartCall.scopes(carts)));
    }

    private static boolean isRunning(PaymentStatus status) {
        return status.isLive() || status == PaymentStatus.VOIDING || status == PaymentStatus.CAPTURING;
    }
}
