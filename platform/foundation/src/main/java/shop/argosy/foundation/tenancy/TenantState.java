package shop.argosy.foundation.tenancy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a shop that has an owner is in its life, and where it may go from there. A shop that was stopped for a reason
 * never opens by the way of closing: only a selling shop closes with a date.
 */
public enum TenantState {
    /** Waits for the platform's review. The dashboard works, the shop is not open yet. */
    APPLIED,
    ACTIVE,
    /** Everything works but new payments. */
    RESTRICTED,
    /** Shoppers see a notice. The dashboard works, so that the owner can put right what was asked for. */
    SUSPENDED,
    /** Sells on until its date, which a chore turns into {@link #CLOSED}. */
    CLOSING,
    /** Shoppers see that it has closed; its staff can look but not change. */
    CLOSED;

    public Set<TenantState> next() {
        return switch (this) {
            case APPLIED -> EnumSet.of(ACTIVE, CLOSED);
            case ACTIVE -> EnumSet.of(RESTRICTED, SUSPENDED, CLOSING);
            case RESTRICTED -> EnumSet.of(ACTIVE, SUSPENDED, CLOSED);
            case SUSPENDED -> EnumSet.of(ACTIVE, RESTRICTED, CLOSED);
            case CLOSING -> EnumSet.of(ACTIVE, RESTRICTED, SUSPENDED, CLOSED);
            case CLOSED -> EnumSet.of(ACTIVE);
        };
    }

    public boolean mayBecome(TenantState other) {
        return next().contains(other);
    }

    public boolean storefrontOpen() {
        return this == ACTIVE || this == RESTRICTED || this == CLOSING;
    }

    /** Whether a shopper may begin to pay. What was paid before becomes an order in every state. */
    public boolean checkoutOpen() {
        return this == ACTIVE || this == CLOSING;
    }

    /** Whether its staff may change anything. */
    public boolean editable() {
        return this != CLOSED;
    }

    /** As the API and the database write it: {@code active}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a text that names no state */
    public static TenantState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** What the database writes of shops that are being deleted or have been: no state, as nothing leads out of it. */
    public static List<String> gone() {
        return List.of("deleting", "deleted");
    }

    /** Of all states in which a shop has an owner: every row of tenant but those in preparation and those that are gone. */
    public static List<String> codes() {
        return Stream.of(values()).map(TenantState::code).toList();
    }
}
