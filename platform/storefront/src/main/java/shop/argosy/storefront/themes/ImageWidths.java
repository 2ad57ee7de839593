package shop.argosy.storefront.themes;

import java.util.List;

/** The widths in pixels in which images are served. Others would let strangers fill our memory. */
public final class ImageWidths {

    public static final List<Integer> OFFERED = List.of(180, 360, 540, 720, 1080, 1440, 1920);

    private ImageWidths() {
    }

    /** The smallest that is no smaller, or the largest there is. */
    public static int atLeast(long pixels) {
        return OFFERED.stream().filter(width -> width >= pixels).findFirst().orElse(OFFERED.getLast());
    }
}
