package shop.argosy.storefront.themes.drops;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.page.CartContents;
import shop.argosy.storefront.themes.page.Shelf;
import shop.argosy.storefront.themes.page.Visit;

/** {@code cart}. Products that were taken from the shop meanwhile are left out of the items, not out of the sums. */
public final class CartDrop implements Described {

    private final Visit visit;
    private final CartContents cart;
    private List<LineDrop> items;

    public static CartDrop of(Visit visit) {
        return visit.once(CartDrop.class, CartDrop::new);
    }

    private CartDrop(Visit visit) {
        this.visit = visit;
        this.cart = visit.cart();
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "items" -> items();
            case "item_count" -> cart.units();
            case "total_price" -> cart.total();
            case "items_subtotal_price", "original_total_price" -> cart.subtotal();
            case "total_discount" -> cart.subtotal() - cart.total();
            case "currency" -> new LocalizationDrop.CurrencyDrop(visit.place().market().currency(), visit.place().javaLocale());
            case "requires_shipping" -> cart.requiresShipping();
            case "note" -> "";
            case "empty?" -> cart.lines().isEmpty();
            default -> null;
        };
    }

    private List<LineDrop> items() {
        if (items == null) {
            var products = Shelf.of(visit).byIds(cart.lines().stream().map(CartContents.Line::productId).distinct().toList());
            items = new ArrayList<>();
            for (CartContents.Line line : cart.lines()) {
                products.stream().filter(shelved -> shelved.product().id().equals(line.productId())).findFirst()
                        .map(shelved -> ProductDrop.of(visit, shelved))
                        .flatMap(product -> line(line, product)).ifPresent(items::add);
            }
        }
        return items;
    }

    private static Optional<LineDrop> line(CartContents.Line line, ProductDrop product) {
        return product.variants().stream().filter(variant -> variant.id().equals(line.variantId().toString())).findFirst()
                .map(variant -> new LineDrop(line, product, variant));
    }

    @Override
    public List<String> described() {
        return List.of("item_count", "total_price", "items_subtotal_price", "total_discount", "currency", "requires_shipping", "items");
    }

    /** {@code line_item} of a cart. */
    private record LineDrop(CartContents.Line line, ProductDrop product, VariantDrop variant) implements Described {
        @Override
        public Object get(String property) {
            return switch (property) {
                case "key", "id" -> line.id().toString();
                case "variant_id" -> variant.id();
                case "product_id" -> product.get("id");
                case "variant" -> variant;
                case "product" -> product;
                case "title" -> product.hasOnlyDefaultVariant() ? product.title() : product.title() + " – " + variant.title();
                case "variant_title" -> product.hasOnlyDefaultVariant() ? null : variant.title();
                case "quantity" -> line.quantity();
                case "price", "original_price" -> line.unitPrice();
                case "final_price" -> line.quantity() == 0 ? 0 : line.total() / line.quantity();
                case "final_line_price", "line_price" -> line.total();
                case "original_line_price" -> line.unitPrice() * line.quantity();
                case "url" -> variant.get("url");
                case "image" -> variant.get("image") == null ? product.get("featured_image") : variant.get("image");
                case "sku" -> variant.sku();
                case "available" -> variant.available();
                case "requires_shipping" -> variant.get("requires_shipping");
                default -> null;
            };
        }

        @Override
        public List<String> described() {
            return List.of("key", "variant_id", "product_id", "title", "variant_title", "quantity", "price", "final_line_price",
                    "original_line_price", "url", "image", "sku");
        }
    }
}
