package shop.argosy.storefront.themes.drops;

import shop.argosy.commerce.orders.OrderLine;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.Links;
import shop.argosy.storefront.themes.Picture;
import shop.argosy.storefront.themes.PlaceholderDrawing;

/** {@code line_item} of an order: as it was sold. */
record OrderLineDrop(OrderLine line, LineNames names, Links links) implements Drop {

    @Override
    public Object get(String property) {
        return switch (property) {
            case "id", "key" -> line.id().toString();
            case "title" -> title();
            case "variant_title" -> names.variant(line.productId(), line.variantId(), line.variantTitle());
            case "sku" -> line.sku();
            case "quantity" -> line.quantity();
            case "price", "original_price" -> line.unitPrice();
            case "final_line_price" -> line.total();
            case "original_line_price" -> line.unitPrice() * line.quantity();
            case "image" -> image();
            case "url" -> names.handle(line.productId()) == null ? null : links.product(names.handle(line.productId()));
            case "fulfilled_quantity" -> line.shipped();
            case "refunded_quantity" -> line.refunded();
            case "requires_shipping" -> line.requiresShipping();
            default -> null;
        };
    }

    private String title() {
        return names.title(line.productId(), line.title());
    }

    private ImageDrop image() {
        if (line.imageUrl() == null) {
            return null;
        }
        boolean stored = line.imageUrl().endsWith(".webp");
        return new ImageDrop(new Picture(line.variantId().toString(), line.imageUrl(), title(),
                stored ? 0 : PlaceholderDrawing.WIDTH, stored ? 0 : PlaceholderDrawing.HEIGHT, stored), links);
    }
}
