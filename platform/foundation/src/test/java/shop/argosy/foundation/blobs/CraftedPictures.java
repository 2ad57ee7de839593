package shop.argosy.foundation.blobs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Picture files as attackers make them: small on the wire, large or endless when they are decoded. */
public final class CraftedPictures {

    private CraftedPictures() {
    }

    /** All zero. {@code bytesPerPixel} must fit to the other two; {@code extra} stands before the pixels. */
    public static byte[] png(int width, int height, int depth, int color, int bytesPerPixel, byte[]... extra) throws IOException {
        var pixels = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(pixels)) {
            var row = new byte[1 + width * bytesPerPixel];
            for (int y = 0; y < height; y++) {
                deflater.write(row);
            }
        }
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) color).array();
        var chunks = new byte[extra.length + 4][];
        chunks[0] = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        chunks[1] = chunk("IHDR", header);
        System.arraycopy(extra, 0, chunks, 2, extra.length);
        chunks[extra.length + 2] = chunk("IDAT", pixels.toByteArray());
        chunks[extra.length + 3] = chunk("IEND", new byte[0]);
        return joined(chunks);
    }

    public static byte[] chunk(String name, byte[] content) {
        byte[] body = joined(name.getBytes(StandardCharsets.US_ASCII), content);
        var sum = new CRC32();
        sum.update(body);
        return joined(ByteBuffer.allocate(4).putInt(content.length).array(), body, ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** Grey, progressive, of any number of passes: each but the first says in some bytes that nothing changes. */
    public static byte[] jpeg(int width, int height, int scans) {
        byte[] frame = segment(0xC2, ByteBuffer.allocate(9).put((byte) 8).putShort((short) height).putShort((short) width).put(new byte[] {1, 1, 0x11, 0}).array());
        byte[] direct = segment(0xC4, codes(0x00, new int[] {1}, 0));
        byte[] alternating = segment(0xC4, codes(0x10, new int[] {1, 1}, 0xE0, 0));
        byte[] first = joined(segment(0xDA, new byte[] {1, 1, 0, 0, 0, 0}), new byte[Math.ceilDiv(Math.ceilDiv(width, 8) * Math.ceilDiv(height, 8), 8)]);
        var nothing = new byte[scans - 1][];
        Arrays.fill(nothing, joined(segment(0xDA, new byte[] {1, 1, 0, 1, 63, 0}), new byte[64]));
        return joined(new byte[] {(byte) 0xFF, (byte) 0xD8}, segment(0xDB, quantization()), frame, direct, alternating, first, joined(nothing), new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    private static byte[] quantization() {
        var table = new byte[65];
        Arrays.fill(table, 1, 65, (byte) 1);
        return table;
    }

    private static byte[] codes(int table, int[] lengths, int... symbols) {
        var codes = new byte[17 + symbols.length];
        codes[0] = (byte) table;
        for (int i = 0; i < lengths.length; i++) {
            codes[1 + i] = (byte) lengths[i];
        }
        for (int i = 0; i < symbols.length; i++) {
            codes[17 + i] = (byte) symbols[i];
        }
        return codes;
    }

    public static byte[] segment(int marker, byte[] body) {
        return joined(new byte[] {(byte) 0xFF, (byte) marker}, ByteBuffer.allocate(2).putShort((short) (body.length + 2)).array(), body);
    }

    /** A segment behind the file's first two bytes. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
        return joined(Arrays.copyOf(jpeg, 2), segment(marker, body), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** @param chunks made by {@link #webpChunk} */
    public static byte[] webp(byte[]... chunks) {
        byte[] body = joined(chunks);
        return joined("RIFF".getBytes(StandardCharsets.US_ASCII), little(body.length + 4), "WEBP".getBytes(StandardCharsets.US_ASCII), body);
    }

    public static byte[] webpChunk(String name, byte[] content) {
        return joined(name.getBytes(StandardCharsets.US_ASCII), little(content.length), content, new byte[content.length & 1]);
    }

    /** The header of a lossless picture, and nothing behind it. */
    public static byte[] losslessHeader(int width, int height) {
        return webpChunk("VP8L", joined(new byte[] {0x2F}, little(width - 1 | height - 1 << 14), new byte[16]));
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** Interlaced or progressive where the format knows that. */
    public static byte[] written(BufferedImage image, String format, boolean inPasses) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var output = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(output)) {
            ImageWriteParam wish = writer.getDefaultWriteParam();
            if (inPasses) {
                wish.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), wish);
        } finally {
            writer.dispose();
        }
        return output.toByteArray();
    }
}
