package shop.argosy.commerce.orders;

import java.time.Instant;
import java.util.UUID;
import shop.argosy.kernel.Money;

/** An order in a list. {@code customerName} and {@code email} are null once the person was erased. */
public record OrderSummary(UUID id, String number, Instant placedAt, Standing standing, String customerName, String email, int itemsCount, Money total) {
}
