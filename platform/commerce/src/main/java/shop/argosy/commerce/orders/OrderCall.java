package shop.argosy.commerce.orders;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What staff do to an order under an idempotency key. Whatever is answered is forgotten with the order's buyer. */
public enum OrderCall {
    CANCELLATION, REFUNDS, SHIPMENTS;

    public String scope(String number) {
        return "orders/" + number + "/" + name().toLowerCase(Locale.ROOT);
    }

    /** All scopes of these orders, and no other's. */
    static List<String> scopes(Collection<String> numbers) {
        return numbers.stream().flatMap(number -> Stream.of(values()).map(call -> call.scope(number))).toList();
    }
}
