package shop.argosy.adapters.sandbox;

import java.time.Instant;
import java.util.Optional;
import shop.argosy.kernel.Money;

/**
 * One line in the books.
 *
 * @param reference of the movement; the payment's own for everything before the first capture
 * @param detail what the kind needs besides: of {@link Kind#OPENED} the request, of {@link Kind#PENDING} when it ends
 */
record Entry(Instant at, Kind kind, String reference, Money amount, String detail) {

    enum Kind {
        OPENED, PENDING, CHALLENGED, AUTHORIZED, DECLINED, VOIDED, CAPTURED, REFUNDED
    }

    String line() {
        return String.join("\t", at.toString(), kind.name(), reference, Long.toString(amount.amount()), amount.currency().getCurrencyCode(), detail) + "\n";
    }

    static Optional<Entry> read(String line) {
        String[] parts = line.split("\t", -1);
        return parts.length != 6 ? Optional.empty()
                : Optional.of(new Entry(Instant.parse(parts[0]), Kind.valueOf(parts[1]), parts[2], Money.of(Long.parseLong(parts[3]), parts[4]), parts[5]));
    }
}
