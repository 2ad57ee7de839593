package shop.argosy.storefront.themes.drops;

import shop.argosy.commerce.catalog.ImageLinks;
import shop.argosy.commerce.catalog.ImageState;
import shop.argosy.commerce.catalog.ProductCollection;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.storefront.themes.Picture;
import shop.argosy.storefront.themes.PlaceholderDrawing;

/** Pictures of what the catalogue has; a drawing where it has none. */
final class Pictures {

    private Pictures() {
    }

    static Picture of(String productHandle, String alt, ProductImage image) {
        if (image.state() != ImageState.READY) {
            return placeholder(productHandle, alt);
        }
        return new Picture(image.id().toString(), ImageLinks.url(productHandle, image), alt, or0(image.width()), or0(image.height()), true);
    }

    static Picture placeholder(String productHandle, String alt) {
        return new Picture("placeholder-" + productHandle, ImageLinks.placeholder(productHandle), alt,
                PlaceholderDrawing.WIDTH, PlaceholderDrawing.HEIGHT, false);
    }

    /** Null where the collection has none: themes draw or take a product's instead. */
    static Picture of(ProductCollection collection, String alt) {
        String url = ImageLinks.url(collection);
        return url == null ? null : new Picture(collection.id().toString(), url, alt, 0, 0, true);
    }

    private static int or0(Integer number) {
        return number == null ? 0 : number;
    }
}
