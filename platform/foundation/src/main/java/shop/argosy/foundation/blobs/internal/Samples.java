package shop.argosy.foundation.blobs.internal;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import javax.imageio.ImageTypeSpecifier;

/** What a decoded pixel consists of: one byte for each of its bands, also where the file has two. */
enum Samples {
    /** One byte, a palette's index for example, in the form that the reader chooses. */
    SINGLE(1, 0),
    /** Three or four bytes in the form that the reader chooses. */
    THREE(3, 0), FOUR(4, 0),
    GRAY(1, BufferedImage.TYPE_BYTE_GRAY),
    GRAY_ALPHA(2, 0),
    RGB(3, BufferedImage.TYPE_3BYTE_BGR),
    RGBA(4, BufferedImage.TYPE_4BYTE_ABGR);

    final int bytes;
    private final int type;

    Samples(int bytes, int type) {
        this.bytes = bytes;
        this.type = type;
    }

    /** Null where the reader chooses. */
    BufferedImage raster(int width, int height) {
        if (this == GRAY_ALPHA) {
            return ImageTypeSpecifier.createInterleaved(ColorSpace.getInstance(ColorSpace.CS_GRAY), new int[] {0, 1}, DataBuffer.TYPE_BYTE, true, false)
                    .createBufferedImage(width, height);
        }
        return type == 0 ? null : new BufferedImage(width, height, type);
    }
}
