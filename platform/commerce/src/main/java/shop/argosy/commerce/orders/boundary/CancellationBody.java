package shop.argosy.commerce.orders.boundary;

/** {@code POST .../cancellation}. */
public record CancellationBody(String reason) {
}
