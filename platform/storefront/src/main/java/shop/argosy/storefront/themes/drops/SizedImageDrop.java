package shop.argosy.storefront.themes.drops;

import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.ImageWidths;
import shop.argosy.storefront.themes.Links;
import shop.argosy.storefront.themes.Picture;

/** What {@code | image_url} gives: prints as the address, and remembers its image for {@code | image_tag}. */
public record SizedImageDrop(Picture picture, Links links, long width) implements Drop {

    @Override
    public Object get(String property) {
        return null;
    }

    @Override
    public Object value() {
        return text();
    }

    @Override
    public String text() {
        return picture.url(links, width);
    }

    /** The width at which the browser will get it. */
    public int pixels() {
        return ImageWidths.atLeast(width);
    }
}
