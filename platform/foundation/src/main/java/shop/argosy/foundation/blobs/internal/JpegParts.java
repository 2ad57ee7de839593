package shop.argosy.foundation.blobs.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A JPEG's tables, frame and scans, its colour profile, and how the camera was held. All else that cameras write stays behind. */
final class JpegParts {

    /** Programs write about ten, the most thorough not twenty. */
    static final int MAX_SCANS = 32;
    private static final int MAX_PROFILE = 1 << 20;
    private static final byte[] START = {(byte) 0xFF, (byte) 0xD8};
    private static final int END = 0xD9;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.TOP_LEFT;
    private JpegFrame frame;
    private int scans;

    JpegParts(ByteBuffer in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.capacity());
    }

    Essence essence() {
        in.position(2);
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
        }
        if (frame == null) {
            throw Refusals.notAnImage();
        }
        return new Essence(PictureFormat.JPEG, file(), frame.width(), frame.height(), frame.samples(), orientation,
                frame.progressive() || scans > 1 ? frame.coefficients() : 0);
    }

    /** The next one; where the file breaks off, its end. */
    private int marker() {
        int read = 0;
        while (in.hasRemaining() && read != 0xFF) {
            read = in.get() & 0xFF;
        }
        while (in.hasRemaining() && read == 0xFF) {
            read = in.get() & 0xFF;
        }
        return in.hasRemaining() ? read : END;
    }

    private void segment(int marker) {
        int start = in.position();
        int length = in.getShort() & 0xFFFF;
        var body = in.slice(start + 2, length - 2);
        int end = start + length;
        in.position(end);
        switch (marker) {
            case 0xDA -> keep(out, marker, start, scan(end));
            case 0xC0, 0xC1, 0xC2 -> {
                frame(body, marker);
                keep(out, marker, start, end);
            }
            case 0xE1 -> orientation = orientation(body);
            case 0xE2 -> profile(body, start, end);
            default -> {
                if (isNeeded(marker, body)) {
                    keep(out, marker, start, end);
                }
            }
        }
    }

    private static boolean isNeeded(int marker, ByteBuffer body) {
        return switch (marker) {
            case 0xDB, 0xC4, 0xDD -> true;
            case 0xE0 -> startsWith(body, "JFIF\0");
            case 0xEE -> startsWith(body, "Adobe");
            default -> false;
        };
    }

    private static boolean startsWith(ByteBuffer body, String sign) {
        var start = new byte[Math.min(sign.length(), body.remaining())];
        body.get(0, start);
        return Essence.ascii(start).equals(sign);
    }

    private void frame(ByteBuffer body, int marker) {
        if (frame != null) {
            throw Refusals.notAnImage();
        }
        frame = JpegFrame.of(body, marker == 0xC2);
    }

    /** Where the scan's data ends: at the next marker that is no restart. */
    private int scan(int header) {
        if (++scans > MAX_SCANS) {
            throw Refusals.tooManyScans(MAX_SCANS);
        }
        byte[] bytes = in.array();
        for (int i = header; i < bytes.length - 1; i++) {
            int next = bytes[i + 1] & 0xFF;
            if (bytes[i] == (byte) 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return i;
            }
        }
        return bytes.length;
    }

    private Orientation orientation(ByteBuffer body) {
        if (!startsWith(body, "Exif\0\0") || orientation != Orientation.TOP_LEFT) {
            return orientation;
        }
        var exif = new byte[body.remaining()];
        body.get(0, exif);
        try {
            Orientation named = ExifUtils.getOrientationFromExif(exif);
            return named == null ? orientation : named;
        } catch (RuntimeException unreadable) {
            return orientation;
        }
    }

    private void profile(ByteBuffer body, int start, int end) {
        if (startsWith(body, "ICC_PROFILE\0")) {
            keep(profile, 0xE2, start, end);
        }
    }

    private void keep(ByteArrayOutputStream there, int marker, int start, int end) {
        there.write(0xFF);
        there.write(marker);
        there.write(in.array(), start, end - start);
        in.position(end);
    }

    /** A profile that is larger than any real one is left out whole. */
    private byte[] file() {
        byte[] kept = profile.size() <= MAX_PROFILE ? profile.toByteArray() : new byte[0];
        return ByteBuffer.allocate(START.length + kept.length + out.size() + 2).put(START).put(kept).put(out.toByteArray()).put((byte) 0xFF).put((byte) END).array();
    }
}
