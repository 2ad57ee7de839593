package shop.argosy.foundation.relay;

import java.time.Duration;

/** Something that one node at a time does for the whole platform from time to time. Idempotent: a node may die with it. */
public interface SoleChore {

    /** Its lease is called so. */
    String name();

    Duration every();

    /** When a node that died with it is taken for dead. */
    Duration longest();

    /** A cheap look before the lease is asked for. */
    default boolean isDue() {
        return true;
    }

    void run();
}
