package shop.argosy.foundation.relay;

import java.time.Instant;

/** What waits for the workers. {@code since} is when the oldest of it was to be done; null when nothing waits. */
public record Backlog(long rows, Instant since) {
}
