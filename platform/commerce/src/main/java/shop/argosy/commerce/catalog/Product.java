package shop.argosy.commerce.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A product with all that belongs to it, but prices and stock.
 *
 * @param descriptionHtml sanitised
 * @param publishedAt since when shoppers see it; {@code null} unless active
 * @param variants by position, at least one, archived ones left out
 * @param images by position, may be empty
 */
public record Product(UUID id, String handle, String title, String descriptionHtml, String vendor, String type, List<String> tags,
        List<String> optionNames, ProductStatus status, Instant publishedAt, Instant createdAt, Instant updatedAt, long version,
        List<Variant> variants, List<ProductImage> images) {

    public boolean isPublished() {
        return status == ProductStatus.ACTIVE;
    }

    /** Its page in the shop. */
    public String path() {
        return "/products/" + handle;
    }

    public Optional<ProductImage> image() {
        return shownImages().stream().findFirst();
    }

    /** What shoppers see, by position; empty when the product never had a picture. */
    public List<ProductImage> shownImages() {
        return ProductImage.shown(images);
    }

    /** What staff see, in the order of the shop. */
    public List<ProductImage> staffImages() {
        return ProductImage.forStaff(images);
    }

    /** Each option with the values that its variants have, in the order of the variants. */
    public List<ProductOption> options() {
        return IntStream.range(0, optionNames.size())
                .mapToObj(at -> new ProductOption(optionNames.get(at), variants.stream().map(variant -> variant.optionValues().get(at)).distinct().toList()))
                .toList();
    }
}
