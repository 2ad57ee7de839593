package shop.argosy.commerce.orders.boundary;

import shop.argosy.kernel.Nullable;

/** {@code POST .../cancellation}. */
public record CancellationBody(@Nullable String reason) {
}
