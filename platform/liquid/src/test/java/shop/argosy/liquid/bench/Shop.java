package shop.argosy.liquid.bench;

import java.util.List;
import java.util.stream.IntStream;

/** The data of the page, the same for both engines. */
public record Shop(String name, String locale) {

    public record Link(String title, String url) {}

    public record Collection(String title, List<Product> products) {}

    public record Product(
            String handle,
            String title,
            String vendor,
            String description,
            String image,
            long price,
            long compareAtPrice,
            boolean available,
            List<String> tags) {}

    static final Shop SHOP = new Shop("Tea & Sons", "en");

    static final List<Link> LINKS =
            IntStream.range(0, 8).mapToObj(i -> new Link("Menu " + i, "/pages/menu-" + i)).toList();

    static final Collection COLLECTION =
            new Collection("Summer & Sale", IntStream.range(0, 24).mapToObj(Shop::product).toList());

    private static Product product(int i) {
        return new Product(
                "product-" + i,
                "Linen shirt No. " + i + (i % 3 == 0 ? " & more" : ""),
                i % 4 == 0 ? "" : "Weaver & Co",
                "A light shirt of washed linen for warm days, cut wide, made to last and to be mended.",
                "/cdn/products/" + i + "/front-800x800.webp",
                1999 + i * 100L,
                i % 2 == 0 ? 2999 + i * 100L : 0,
                i % 5 != 0,
                List.of("linen", "summer", "size-" + i % 7));
    }
}
