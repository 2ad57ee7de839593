package shop.argosy.foundation.blobs.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A WebP's still picture, or an animation's first, under the size that its own pixels have, whatever canvas the file claims. */
final class WebpParts {

    private static final int CANVAS = 10;
    private static final int FRAME_HEADER = 16;

    private final ByteBuffer in;
    private int alpha = -1;

    WebpParts(ByteBuffer in) {
        this.in = in.order(ByteOrder.LITTLE_ENDIAN);
    }

    Essence essence() {
        if (!"WEBP".equals(name(8))) {
            throw Refusals.notAnImage();
        }
        int chunk = 12;
        while (true) {
            int length = in.getInt(chunk + 4);
            switch (name(chunk)) {
                case "VP8 " -> {
                    return lossy(chunk);
                }
                case "VP8L" -> {
                    return lossless(chunk);
                }
                case "ANMF" -> chunk += 8 + FRAME_HEADER;
                case "ALPH" -> {
                    alpha = chunk;
                    chunk = next(chunk, length);
                }
                default -> chunk = next(chunk, length);
            }
        }
    }

    private static int next(int chunk, int length) {
        if (length < 0) {
            throw Refusals.notAnImage();
        }
        return Math.addExact(chunk, Math.addExact(8 + (length & 1), length));
    }

    private String name(int position) {
        var name = new byte[4];
        in.get(position, name);
        return Essence.ascii(name);
    }

    private Essence lossy(int chunk) {
        int width = in.getShort(chunk + 14) & 0x3FFF;
        int height = in.getShort(chunk + 16) & 0x3FFF;
        long outsideHeap = alpha < 0 ? 0 : 2L * width * height;
        return new Essence(PictureFormat.WEBP, file(chunk, width, height), width, height, Samples.FOUR, Orientation.TOP_LEFT, outsideHeap);
    }

    private Essence lossless(int chunk) {
        int size = in.getInt(chunk + 9);
        int width = (size & 0x3FFF) + 1;
        int height = (size >>> 14 & 0x3FFF) + 1;
        alpha = -1;
        return new Essence(PictureFormat.WEBP, file(chunk, width, height), width, height, Samples.FOUR, Orientation.TOP_LEFT, 4L * width * height);
    }

    private byte[] file(int chunk, int width, int height) {
        int length = size(chunk) + (alpha < 0 ? 0 : 8 + CANVAS + size(alpha));
        var file = ByteBuffer.allocate(12 + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + length).put(in.array(), 8, 4);
        if (alpha >= 0) {
            file.put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(CANVAS).putInt(0x10);
            put24(file, width - 1);
            put24(file, height - 1);
            file.put(in.array(), alpha, size(alpha));
        }
        return file.put(in.array(), chunk, size(chunk)).array();
    }

    /** With its header, and the byte that makes it even where the file still has it. */
    private int size(int chunk) {
        int length = in.getInt(chunk + 4);
        int end = Math.min(next(chunk, length), in.capacity());
        if (end < chunk + 8 + length) {
            throw Refusals.notAnImage();
        }
        return end - chunk;
    }

    private static void put24(ByteBuffer file, int value) {
        file.putShort((short) value).put((byte) (value >>> 16));
    }
}
