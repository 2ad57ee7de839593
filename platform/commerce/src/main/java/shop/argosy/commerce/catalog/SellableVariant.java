package shop.argosy.commerce.catalog;

import java.util.UUID;

/**
 * A variant with what a cart or an order line shows of its product.
 *
 * @param active whether shoppers may buy it: neither it nor its product is archived or a draft
 * @param image its own picture, else the product's first; {@code null} without any
 */
public record SellableVariant(Variant variant, UUID productId, String productHandle, String productTitle, boolean active, ProductImage image) {
}
