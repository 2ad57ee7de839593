package shop.argosy.commerce.catalog;

import java.util.UUID;

/**
 * A picture of a product.
 *
 * @param position from 1
 * @param objectKey where it lies; {@code null} unless {@code READY}, like width and height in pixels
 * @param sourceUrl where an import found it; {@code null} for uploads
 */
public record ProductImage(UUID id, String alt, int position, ImageState state, String objectKey, Integer width, Integer height, String sourceUrl) {

    public ProductImage withAlt(String other) {
        return new ProductImage(id, other, position, state, objectKey, width, height, sourceUrl);
    }

    public ProductImage withPosition(int other) {
        return new ProductImage(id, alt, other, state, objectKey, width, height, sourceUrl);
    }
}
