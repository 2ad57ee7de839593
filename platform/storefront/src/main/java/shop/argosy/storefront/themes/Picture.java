package shop.argosy.storefront.themes;

/**
 * An image as pages show it.
 *
 * @param path from the shop's root, without a query
 * @param width of the original in pixels, as {@code height}; 0 where unknown
 * @param scalable false for drawings, which have one address for all sizes
 */
public record Picture(String id, String path, String alt, int width, int height, boolean scalable) {

    public String url(Links links, long pixels) {
        return links.resource(path) + (scalable ? "?width=" + ImageWidths.atLeast(pixels) : "");
    }

    public Double aspectRatio() {
        return height == 0 ? null : Math.round(1000.0 * width / height) / 1000.0;
    }

    public Picture withAlt(String text) {
        return new Picture(id, path, text, width, height, scalable);
    }
}
