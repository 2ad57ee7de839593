package shop.argosy.operations.exchange.internal.shopify;

import java.util.List;

/**
 * The lines of one product, which follow each other in a file.
 *
 * @param rows of one handle, may be empty when none of the records could be read
 * @param issues lines among them that are no rows of a product
 * @param records how many records of the file this accounts for
 */
public record ProductGroup(List<ProductRow> rows, List<RowIssue> issues, int records) {
}
