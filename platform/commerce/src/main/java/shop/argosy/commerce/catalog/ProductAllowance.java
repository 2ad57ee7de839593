package shop.argosy.commerce.catalog;

import shop.argosy.foundation.tenancy.TenantTx;

/** How many products a shop may have, archived ones apart. Asked in the transaction that makes one or takes it out of the archive, after its row is written. */
public interface ProductAllowance {

    ProductAllowance UNLIMITED = tx -> { };

    /**
     * Near the limit it locks {@link shop.argosy.foundation.tenancy.LockOrder#ALLOWANCE}, so that transactions side by side never take the same room.
     *
     * @throws shop.argosy.kernel.Problem 403 {@code plan-limit-reached} when there is no room for it
     */
    void takeOne(TenantTx tx);
}
