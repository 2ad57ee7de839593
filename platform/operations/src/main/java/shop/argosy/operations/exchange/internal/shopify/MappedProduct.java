package shop.argosy.operations.exchange.internal.shopify;

import java.util.List;
import shop.argosy.commerce.catalog.ProductDraft;

/**
 * What the lines of a product mean.
 *
 * @param draft null when nothing of it can be imported
 * @param whole false when a line with a variant was rejected, so that variants missing in the draft may still be wanted
 * @param line of the file on which the product begins; 0 when it has no lines
 */
public record MappedProduct(ProductDraft draft, boolean whole, List<RowIssue> issues, int line) {
}
