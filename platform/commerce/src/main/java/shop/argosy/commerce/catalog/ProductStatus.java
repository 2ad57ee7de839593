package shop.argosy.commerce.catalog;

import java.util.Locale;
import java.util.Optional;

/** Shoppers see active products alone. Archived ones are kept for the orders that name them. */
public enum ProductStatus {
    ACTIVE, DRAFT, ARCHIVED;

    /** As the API and the database write it: {@code active}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ProductStatus> ofCode(String code) {
        for (ProductStatus status : values()) {
            if (status.code().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
