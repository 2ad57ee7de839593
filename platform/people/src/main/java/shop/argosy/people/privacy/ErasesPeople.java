package shop.argosy.people.privacy;

import java.util.Map;
import shop.argosy.foundation.tenancy.LockOrder;
import shop.argosy.foundation.tenancy.TenantTx;

/** A feature that keeps something of people beside their keys. A bean for each; they are called in the order of their locks. */
public interface ErasesPeople {

    /** What it locks first. */
    LockOrder locks();

    /**
     * Locks what it is going to empty.
     *
     * @throws shop.argosy.kernel.Problem 409 with the reason and the way out when something is still going on
     */
    void begin(TenantTx tx, Subject subject);

    /** @return what was emptied or deleted, counted by kind; kinds are plural and in snake_case */
    Map<String, Integer> erase(TenantTx tx, Subject subject);
}
