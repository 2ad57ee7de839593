package shop.argosy.foundation.relay;

import java.util.Locale;

/** What a worker is called for. Each has a lease of its own, so that a long job does not hold up the events. */
public enum WakeupKind {
    EVENTS, JOBS, AUDIT;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
