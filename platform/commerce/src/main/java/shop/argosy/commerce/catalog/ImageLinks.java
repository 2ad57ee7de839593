package shop.argosy.commerce.catalog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where pictures are fetched in the shop, relative to its host. A link changes with the picture's bytes, so that it
 * may be cached for ever; {@code ?width=} in pixels may be added to those that end in {@code .webp}.
 */
public final class ImageLinks {

    private static final int HASH_CHARACTERS = 16;

    private ImageLinks() {
    }

    /** {@code /cdn/images/{id}/{hash}.webp}, or the drawn placeholder while there is no picture. */
    public static String url(String productHandle, ProductImage image) {
        return image.state() == ImageState.READY ? "/cdn/images/" + image.id() + "/" + hash(image.objectKey()) + ".webp" : placeholder(productHandle);
    }

    /** {@code /cdn/placeholder/{handle}.svg} */
    public static String placeholder(String productHandle) {
        return "/cdn/placeholder/" + URLEncoder.encode(productHandle, StandardCharsets.UTF_8) + ".svg";
    }

    /** {@code /cdn/collections/{id}/{hash}.webp}, or {@code null} when the collection has no picture. */
    public static String url(ProductCollection collection) {
        return collection.imageObjectKey() == null ? null : "/cdn/collections/" + collection.id() + "/" + hash(collection.imageObjectKey()) + ".webp";
    }

    /** The beginning of the hash that the object key ends with. */
    private static String hash(String objectKey) {
        String name = objectKey.substring(objectKey.lastIndexOf('/') + 1);
        return name.length() > HASH_CHARACTERS ? name.substring(0, HASH_CHARACTERS) : name;
    }
}
