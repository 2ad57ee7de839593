package shop.argosy.commerce.catalog;

import shop.argosy.foundation.tenancy.TenantTx;

/** How many products a shop may have. Asked in the transaction that makes one, never when one is changed. */
public interface ProductAllowance {

    ProductAllowance UNLIMITED = tx -> { };

    /** @throws shop.argosy.kernel.Problem 403 {@code plan-limit-reached} when there is no room for it */
    void takeOne(TenantTx tx);
}
