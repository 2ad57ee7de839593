package shop.argosy.foundation.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.argosy.foundation.deletion.internal.DeletionRows;
import shop.argosy.foundation.tenancy.PlatformTx;

/** Deletions that somebody should look at. */
@ApplicationScoped
public class StuckDeletions {

    private final DeletionRows rows = new DeletionRows();

    /** Oldest first, at most 50. */
    public List<StuckDeletion> all(PlatformTx tx) {
        return rows.stuck(tx);
    }
}
