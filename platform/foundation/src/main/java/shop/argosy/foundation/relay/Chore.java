package shop.argosy.foundation.relay;

import java.time.Duration;

/** Something that the platform itself does from time to time, on every node: idempotent, and harmless when two do it at once. */
public interface Chore {

    Duration every();

    void run();
}
