package shop.argosy.commerce.catalog;

/**
 * What the staff's list shows.
 *
 * @param text part of title, vendor or handle, or a whole SKU; {@code null} for all
 * @param status {@code null} for all
 * @param cursor {@code null} for the first page
 */
public record ProductQuery(String text, ProductStatus status, int limit, String cursor) {

    public ProductQuery {
        text = PlainText.presentOrNull(text);
    }
}
