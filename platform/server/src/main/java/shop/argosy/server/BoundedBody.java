package shop.argosy.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import shop.argosy.kernel.Problem;

/** A body of unknown length that fails at the byte after the last allowed one. */
final class BoundedBody extends FilterInputStream {

    private final long limit;
    private long left;

    BoundedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
        left = limit;
    }

    static Problem tooLarge(long limit) {
        return Problem.of(413, "too-large", "The request is larger than " + (limit >> 20) + " MB. Send less at once.");
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw tooLarge(limit);
        }
    }
}
