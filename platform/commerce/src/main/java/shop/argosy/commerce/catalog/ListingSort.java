package shop.argosy.commerce.catalog;

import java.util.Optional;

/** How a shop's listing is sorted. {@code MANUAL} is the collection's own order, and newest first where there is none. */
public enum ListingSort {
    MANUAL("manual"),
    TITLE("title-ascending"),
    TITLE_DESCENDING("title-descending"),
    PRICE("price-ascending"),
    PRICE_DESCENDING("price-descending"),
    NEWEST("created-descending"),
    OLDEST("created-ascending");

    private final String code;

    ListingSort(String code) {
        this.code = code;
    }

    /** As theme code and addresses write it. */
    public String code() {
        return code;
    }

    public static Optional<ListingSort> ofCode(String code) {
        for (ListingSort sort : values()) {
            if (sort.code.equals(code)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
