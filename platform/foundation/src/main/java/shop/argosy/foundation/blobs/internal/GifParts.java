package shop.argosy.foundation.blobs.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A GIF's first frame with its palette and transparency. Comments, which the reader copies again for every block, and all other frames stay behind. */
final class GifParts {

    private static final int SCREEN = 13;
    private static final int FRAME = 10;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int controlStart;
    private int controlEnd;

    GifParts(ByteBuffer in) {
        this.in = in.order(ByteOrder.LITTLE_ENDIAN);
    }

    Essence essence() {
        in.position(SCREEN + palette(in.get(SCREEN - 3)));
        keep(0, in.position());
        int start = in.position();
        while (in.get(start) == 0x21) {
            extension(start);
            start = in.position();
        }
        if (in.get(start) != 0x2C) {
            throw Refusals.notAnImage();
        }
        keep(controlStart, controlEnd);
        in.position(start + FRAME + palette(in.get(start + FRAME - 1)) + 1);
        skipBlocks();
        keep(start, in.position());
        out.write(0x3B);
        return new Essence(PictureFormat.GIF, out.toByteArray(), in.getShort(start + 5) & 0xFFFF, in.getShort(start + 7) & 0xFFFF, Samples.SINGLE, Orientation.TOP_LEFT, 0);
    }

    private static int palette(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private void extension(int start) {
        in.position(start + 2);
        skipBlocks();
        if ((in.get(start + 1) & 0xFF) == 0xF9) {
            controlStart = start;
            controlEnd = in.position();
        }
    }

    private void skipBlocks() {
        for (int length = in.get() & 0xFF; length > 0; length = in.get() & 0xFF) {
            in.position(in.position() + length);
        }
    }

    private void keep(int start, int end) {
        out.write(in.array(), start, end - start);
    }
}
