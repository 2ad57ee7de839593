package shop.argosy.liquid.bench;

import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Drop;

/** The data as templates see it. */
final class Drops {

    private Drops() {}

    /** What the page's template sees. */
    static Map<String, Object> page() {
        return Map.of(
                "shop", new ShopDrop(Shop.SHOP),
                "collection", new CollectionDrop(Shop.COLLECTION),
                "links", Shop.LINKS.stream().map(LinkDrop::new).toList());
    }

    record ShopDrop(Shop shop) implements Drop {
        @Override
        public Object get(String property) {
            return switch (property) {
                case "name" -> shop.name();
                case "locale" -> shop.locale();
                default -> null;
            };
        }
    }

    record LinkDrop(Shop.Link link) implements Drop {
        @Override
        public Object get(String property) {
            return switch (property) {
                case "title" -> link.title();
                case "url" -> link.url();
                default -> null;
            };
        }
    }

    record CollectionDrop(String title, List<ProductDrop> products) implements Drop {

        CollectionDrop(Shop.Collection collection) {
            this(collection.title(), collection.products().stream().map(ProductDrop::new).toList());
        }

        @Override
        public Object get(String property) {
            return switch (property) {
                case "title" -> title;
                case "products" -> products;
                default -> null;
            };
        }
    }

    record ProductDrop(Shop.Product product) implements Drop {
        @Override
        public Object get(String property) {
            return switch (property) {
                case "handle" -> product.handle();
                case "title" -> product.title();
                case "vendor" -> product.vendor();
                case "description" -> product.description();
                case "image" -> product.image();
                case "price" -> product.price();
                case "compare_at_price" -> product.compareAtPrice();
                case "available" -> product.available();
                case "tags" -> product.tags();
                default -> null;
            };
        }
    }
}
