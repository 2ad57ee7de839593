package shop.argosy.storefront.themes.drops;

import java.util.List;
import shop.argosy.storefront.themes.Links;
import shop.argosy.storefront.themes.Picture;

/** {@code image}. */
public record ImageDrop(Picture picture, Links links) implements Described {

    private static final int LARGE = 1080;

    @Override
    public Object get(String property) {
        return switch (property) {
            case "src", "url" -> text();
            case "alt" -> picture.alt();
            case "width" -> picture.width();
            case "height" -> picture.height();
            case "aspect_ratio" -> picture.aspectRatio();
            case "id" -> picture.id();
            case "media_type" -> "image";
            case "preview_image" -> this;
            default -> null;
        };
    }

    @Override
    public String text() {
        return picture.url(links, LARGE);
    }

    @Override
    public List<String> described() {
        return List.of("id", "src", "alt", "width", "height", "aspect_ratio");
    }
}
