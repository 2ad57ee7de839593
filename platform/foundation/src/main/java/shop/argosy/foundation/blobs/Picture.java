package shop.argosy.foundation.blobs;

/** An encoded WebP picture and its size in pixels. */
public record Picture(byte[] bytes, int width, int height) {

    public static final String MEDIA_TYPE = "image/webp";
}
