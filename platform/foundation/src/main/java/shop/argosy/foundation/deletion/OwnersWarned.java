package shop.argosy.foundation.deletion;

import java.time.Instant;
import java.util.UUID;
import shop.argosy.foundation.tenancy.PlatformTx;

/** Whether the people whom a shop belongs to know what comes. As long as one says no, the shop stays. */
public interface OwnersWarned {

    /**
     * @param closing the step that closed the shop: a warning of an earlier closing is none
     * @param before the latest moment at which the warning must have gone out
     */
    boolean warned(PlatformTx tx, UUID shop, UUID closing, Instant before);
}
