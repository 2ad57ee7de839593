package shop.argosy.commerce.catalog;

import shop.argosy.foundation.blobs.Blobs.NewBlob;

/**
 * A picture as it should be: either an address to fetch it from later, or an object that is already stored.
 *
 * @param alt {@code null} counts as empty
 */
public record ImageDraft(String alt, String sourceUrl, NewBlob stored) {

    public ImageDraft {
        alt = PlainText.clean(alt);
        if ((sourceUrl == null) == (stored == null)) {
            throw new IllegalArgumentException("A picture has either an address or an object.");
        }
    }

    public static ImageDraft at(String sourceUrl, String alt) {
        return new ImageDraft(alt, sourceUrl, null);
    }

    public static ImageDraft of(NewBlob stored, String alt) {
        return new ImageDraft(alt, null, stored);
    }

    /** Whether the picture that a product has is this one. */
    public boolean isSameAs(ProductImage image) {
        return sourceUrl != null ? sourceUrl.equals(image.sourceUrl()) : stored.objectKey().equals(image.objectKey());
    }
}
