package shop.argosy.people.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.tenancy.TenantTx;

/** What erasing has to know of orders, and must leave as it is. */
public interface OrdersOfPeople {

    /** The key of whoever bought this order. */
    Optional<UUID> keyOf(TenantTx tx, String number);

    /** Numbers and books of all orders of these people. */
    Books books(TenantTx tx, Collection<UUID> keys);

    /**
     * @param numbers in ascending order
     * @param sha256 hexadecimal, over all amounts, lines, payments and refunds of these orders
     */
    record Books(List<String> numbers, String sha256) {
    }
}
