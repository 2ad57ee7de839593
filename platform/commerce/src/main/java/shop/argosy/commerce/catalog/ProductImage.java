package shop.argosy.commerce.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A picture of a product.
 *
 * @param position from 1
 * @param objectKey where it lies; {@code null} unless {@code READY}, like width and height in pixels
 * @param sourceUrl where an import found it; {@code null} for uploads
 */
public record ProductImage(UUID id, String alt, int position, ImageState state, String objectKey, Integer width, Integer height, String sourceUrl) {

    /** What shoppers see: the pictures that are there or, while there is none, the first of the others, which is drawn. */
    static List<ProductImage> shown(List<ProductImage> images) {
        List<ProductImage> ready = images.stream().filter(ProductImage::isReady).toList();
        return ready.isEmpty() ? images.stream().limit(1).toList() : ready;
    }

    /** What staff see: the same order, with those still under way behind. What cannot be had goes when the first picture comes. */
    static List<ProductImage> forStaff(List<ProductImage> images) {
        if (images.stream().noneMatch(ProductImage::isReady)) {
            return images;
        }
        Stream<ProductImage> pending = images.stream().filter(image -> image.state() == ImageState.PENDING);
        return Stream.concat(shown(images).stream(), pending).toList();
    }

    /** The variant's own picture, else the first. */
    public static Optional<ProductImage> of(Variant variant, List<ProductImage> images) {
        List<ProductImage> shown = shown(images);
        return shown.stream().filter(image -> image.id().equals(variant.imageId())).findFirst().or(() -> shown.stream().findFirst());
    }

    public boolean isReady() {
        return state == ImageState.READY;
    }

    public ProductImage withAlt(String other) {
        return new ProductImage(id, other, position, state, objectKey, width, height, sourceUrl);
    }

    public ProductImage withPosition(int other) {
        return new ProductImage(id, alt, other, state, objectKey, width, height, sourceUrl);
    }
}
