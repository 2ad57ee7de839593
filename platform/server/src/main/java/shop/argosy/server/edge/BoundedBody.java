package shop.argosy.server.edge;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;
import shop.argosy.kernel.Problem;

/** A body that fails at the byte after the last allowed one, and when it trickles: a thread waits for each. */
final class BoundedBody extends FilterInputStream {

    private static final long GRACE_NANOS = 15_000_000_000L;
    private static final long NANOS_PER_BYTE = 1_000_000_000L / (8 << 10);

    private final long limit;
    private final long began = System.nanoTime();
    private long read;

    BoundedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    static Problem tooLarge(long limit) {
        return Problem.of(413, "too-large", "The request is larger than " + (limit >> 20) + " MB. Send less at once.");
    }

    private static Problem tooSlow() {
        return Problem.of(408, "too-slow", "The request's body came too slowly. Send at least 8 KB a second.");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = available(bytes, offset, length);
        read += Math.max(0, count);
        if (read > limit) {
            throw tooLarge(limit);
        }
        if (count >= 0 && System.nanoTime() - began > GRACE_NANOS + read * NANOS_PER_BYTE) {
            throw tooSlow();
        }
        return count;
    }

    private int available(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            if (e instanceof SocketTimeoutException || e.getCause() instanceof TimeoutException) {
                throw tooSlow();
            }
            throw e;
        }
    }
}
