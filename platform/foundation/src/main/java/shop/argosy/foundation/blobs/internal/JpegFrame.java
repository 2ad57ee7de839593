package shop.argosy.foundation.blobs.internal;

import java.nio.ByteBuffer;

/** @param coefficients bytes that a decoder keeps when the picture comes in several passes: two for each of every component's samples */
record JpegFrame(int width, int height, Samples samples, boolean progressive, long coefficients) {

    private static final int BLOCK = 64 * 2;

    static JpegFrame of(ByteBuffer body, boolean progressive) {
        int height = body.getShort(1) & 0xFFFF;
        int width = body.getShort(3) & 0xFFFF;
        Samples samples = switch (body.get(5)) {
            case 1 -> Samples.SINGLE;
            case 3 -> Samples.THREE;
            case 4 -> Samples.FOUR;
            default -> throw Refusals.notAnImage();
        };
        return new JpegFrame(width, height, samples, progressive, coefficients(body, width, height));
    }

    private static long coefficients(ByteBuffer body, int width, int height) {
        int most = 1;
        int highest = 1;
        for (int i = 0; i < body.get(5); i++) {
            most = Math.max(most, across(body, i));
            highest = Math.max(highest, down(body, i));
        }
        long bytes = 0;
        for (int i = 0; i < body.get(5); i++) {
            bytes += (long) blocks(width, most, across(body, i)) * blocks(height, highest, down(body, i)) * BLOCK;
        }
        return bytes;
    }

    private static int blocks(int pixels, int most, int factor) {
        return Math.ceilDiv(pixels, 8 * most) * factor;
    }

    private static int across(ByteBuffer body, int component) {
        return body.get(7 + 3 * component) >>> 4 & 0xF;
    }

    private static int down(ByteBuffer body, int component) {
        return body.get(7 + 3 * component) & 0xF;
    }
}
