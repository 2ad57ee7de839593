package shop.argosy.foundation.relay;

import shop.argosy.kernel.Tenant;

/** What a worker does for one shop that has called for it. One worker a shop at a time; the same call may come twice. */
public interface TenantRound {

    WakeupKind kind();

    /** Not inside a transaction. */
    void run(Tenant tenant);
}
