package shop.argosy.foundation.blobs.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import net.coobird.thumbnailator.util.exif.Orientation;
import shop.argosy.kernel.Problem;

/**
 * What a picture's file is made of, read without decoding a pixel.
 *
 * @param bytes the file anew with the parts alone that the first picture is decoded from: no metadata but a colour profile, no
 *              second frame, nothing behind the end. Size and number of passes are therefore those that the decoder meets
 * @param orientation how the camera was held
 * @param outsideHeap bytes that the native decoder takes besides what it hands over
 */
public record Essence(PictureFormat format, byte[] bytes, int width, int height, Samples samples, Orientation orientation, long outsideHeap) {

    public static final long MAX_PIXELS = 40_000_000;
    /** Readers keep some rows: a picture of one row would be a raster in disguise. */
    public static final int MAX_SIDE = 30_000;
    public static final long MAX_OUTSIDE_HEAP = 128L << 20;

    /** @throws Problem 422 {@code not-an-image}, {@code too-many-pixels}, {@code too-many-scans} or {@code too-demanding} */
    public static Essence of(byte[] file) {
        try {
            return read(file).checked();
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException broken) {
            throw Refusals.notAnImage();
        }
    }

    private static Essence read(byte[] file) {
        var in = ByteBuffer.wrap(file);
        return switch (in.getInt(0)) {
            case 0x89504E47 -> new PngParts(in).essence();
            case 0x47494638 -> new GifParts(in).essence();
            case 0x52494646 -> new WebpParts(in).essence();
            default -> jpeg(in);
        };
    }

    private static Essence jpeg(ByteBuffer in) {
        if (in.getInt(0) >>> 8 != 0xFFD8FF) {
            throw Refusals.notAnImage();
        }
        return new JpegParts(in).essence();
    }

    static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private Essence checked() {
        if (width < 1 || height < 1) {
            throw Refusals.notAnImage();
        }
        if ((long) width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
            throw Refusals.tooManyPixels(width, height);
        }
        if (outsideHeap > MAX_OUTSIDE_HEAP) {
            throw Refusals.tooDemanding("Reading this picture takes " + (outsideHeap >> 20) + " MB of memory; " + (MAX_OUTSIDE_HEAP >> 20) + " MB are possible.");
        }
        return this;
    }
}
