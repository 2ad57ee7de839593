package shop.argosy.operations.plans;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a plan limits. {@link #ORDERS_PER_MONTH} warns and never refuses: a buyer's order is never lost. */
public enum Limit {
    PRODUCTS, STORAGE_BYTES, API_CALLS_PER_MINUTE, ORDERS_PER_MONTH;

    /** As the API writes it: {@code storage_bytes}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Limit> ofCode(String code) {
        return Arrays.stream(values()).filter(limit -> limit.code().equals(code)).findFirst();
    }
}
