package shop.argosy.storefront.themes.page;

import java.util.List;
import java.util.UUID;

/**
 * What a page shows of the reader's cart. Amounts are minor units of the market's currency.
 *
 * @param subtotal of the lines before discounts
 * @param total of the lines after discounts; delivery and tax come in the checkout
 */
public record CartContents(List<Line> lines, long subtotal, long total, boolean requiresShipping) {

    public static final CartContents EMPTY = new CartContents(List.of(), 0, 0, false);

    /** One line. {@code unitPrice} times quantity is the price before discounts, {@code total} the one after. */
    public record Line(UUID id, UUID variantId, UUID productId, long quantity, long unitPrice, long total) {
    }

    public long units() {
        return lines.stream().mapToLong(Line::quantity).sum();
    }
}
