package shop.argosy.foundation.blobs.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A PNG's header, palette, transparency and pixels. Texts, profiles and the frames of an animation stay behind. */
final class PngParts {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private final Set<String> seen = new HashSet<>();
    private int width;
    private int height;
    private int depth;
    private int color;

    PngParts(ByteBuffer in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.capacity());
    }

    Essence essence() {
        out.write(in.array(), 0, SIGNATURE);
        in.position(SIGNATURE);
        while (!seen.contains("IEND")) {
            chunk();
        }
        return new Essence(PictureFormat.PNG, out.toByteArray(), width, height, samples(), Orientation.TOP_LEFT, 0);
    }

    private void chunk() {
        int start = in.position();
        int length = in.getInt();
        var name = new byte[4];
        in.get(name);
        if (isNeeded(Essence.ascii(name), length)) {
            out.write(in.array(), start, AROUND + length);
        }
        in.position(start).position(Math.addExact(start, AROUND + length));
    }

    private boolean isNeeded(String name, int length) {
        boolean first = seen.add(name);
        return switch (name) {
            case "IHDR" -> first && header();
            case "IDAT" -> length > 0;
            case "PLTE", "tRNS" -> first && length <= 3 * 256 && depth < 16 && !seen.contains("IDAT");
            case "IEND" -> true;
            default -> false;
        };
    }

    private boolean header() {
        int start = in.position();
        width = in.getInt();
        height = in.getInt();
        depth = in.get();
        color = in.get();
        in.position(start);
        return true;
    }

    private Samples samples() {
        boolean transparent = depth < 16 && seen.contains("tRNS");
        return switch (color) {
            case 0 -> transparent ? Samples.GRAY_ALPHA : depth < 8 ? Samples.SINGLE : Samples.GRAY;
            case 2 -> transparent ? Samples.RGBA : Samples.RGB;
            case 3 -> Samples.SINGLE;
            case 4 -> Samples.GRAY_ALPHA;
            case 6 -> Samples.RGBA;
            default -> throw Refusals.notAnImage();
        };
    }
}
