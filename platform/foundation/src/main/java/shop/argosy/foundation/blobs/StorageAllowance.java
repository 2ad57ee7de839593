package shop.argosy.foundation.blobs;

import shop.argosy.kernel.Tenant;

/** How many bytes a shop may store. Asked before an upload is stored; not inside a transaction. */
public interface StorageAllowance {

    StorageAllowance UNLIMITED = (tenant, bytes) -> { };

    /** @throws shop.argosy.kernel.Problem 403 {@code plan-limit-reached} when there is no room for that many */
    void take(Tenant tenant, long bytes);
}
