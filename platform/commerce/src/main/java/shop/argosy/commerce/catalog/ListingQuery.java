package shop.argosy.commerce.catalog;

import shop.argosy.commerce.markets.Market;

/**
 * One page of what shoppers browse.
 *
 * @param collection a handle; {@code null} or {@code "all"} for everything
 * @param market whose prices sort
 */
public record ListingQuery(String collection, ListingSort sort, int offset, int limit, Market market) {

    public ListingQuery {
        collection = PlainText.presentOrNull(collection);
    }

    static final String ALL = "all";

    /** Whether it means all products. */
    public boolean isEverything() {
        return collection == null || collection.equals(ALL);
    }
}
