package shop.argosy.foundation.lifecycle;

import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Tenant;

/** Something that has to happen with each step, in its transaction: all of it or none. No network call may be here. */
public interface AfterStep {

    void taken(PlatformTx tx, Tenant shop, Transition step);
}
