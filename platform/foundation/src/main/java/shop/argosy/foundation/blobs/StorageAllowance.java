package shop.argosy.foundation.blobs;

import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Tenant;

/** How many bytes a shop may store. */
public interface StorageAllowance {

    StorageAllowance UNLIMITED = new StorageAllowance() {

        @Override
        public void check(Tenant tenant, long bytes) {
            // there is always room
        }

        @Override
        public void take(TenantTx tx, long bytes) {
            // there is always room
        }
    };

    /**
     * Asked before an upload is stored, so that nothing is stored in vain; takes nothing. Not inside a transaction.
     *
     * @throws shop.argosy.kernel.Problem 403 {@code plan-limit-reached} when there is no room for that many
     */
    void check(Tenant tenant, long bytes);

    /**
     * Asked in the transaction that makes the object the shop's, after its row is written. Near the limit it locks
     * {@link shop.argosy.foundation.tenancy.LockOrder#ALLOWANCE}.
     *
     * @throws shop.argosy.kernel.Problem 403 {@code plan-limit-reached} when there is no room for that many
     */
    void take(TenantTx tx, long bytes);
}
