package shop.argosy.commerce.payments;

import java.util.Locale;

/** Where a payment is. Each is a recovery point: {@link SettlePayment} knows from it how to go on. */
public enum PaymentStatus {
    /** Written before the provider was asked. */
    STARTING,
    PENDING,
    REQUIRES_ACTION,
    /** The money is set aside and waits for its order. */
    AUTHORIZED,
    DECLINED,
    /** Nobody wants it any more: the money must go back. */
    VOIDING,
    VOIDED,
    /** It has its order, and the provider is being asked for the money. */
    CAPTURING,
    CAPTURED,
    /** The provider did not give what it had authorized. */
    FAILED;

    public static PaymentStatus read(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may still become an order; as long as it does it holds its units. */
    public boolean isLive() {
        return isUndecided() || this == AUTHORIZED;
    }

    /** Whether the provider has yet to decide. */
    public boolean isUndecided() {
        return this == STARTING || this == PENDING || this == REQUIRES_ACTION;
    }

    public boolean isFinal() {
        return this == DECLINED || this == VOIDED || this == CAPTURED || this == FAILED;
    }

    /** What buyers are told. */
    public String shown() {
        return switch (this) {
            case STARTING, PENDING -> "pending";
            case REQUIRES_ACTION -> "requires_action";
            case AUTHORIZED, CAPTURING, CAPTURED -> "authorized";
            case DECLINED, FAILED -> "declined";
            case VOIDING, VOIDED -> "voided";
        };
    }
}
