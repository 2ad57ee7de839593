package shop.argosy.local.balancer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** How a message's body ends, and so how it is passed on. What has come is passed on at once: a stream stays a stream. */
sealed interface Body {

    Body NONE = new Counted(0);
    Body CHUNKED = new Chunked();
    Body UNTIL_THE_END = new UntilTheEnd();

    static Body of(long length) {
        return length == 0 ? NONE : new Counted(length);
    }

    void pass(InputStream from, OutputStream to) throws IOException;

    /** Whether one can tell where it ends without the connection's end. */
    default boolean ends() {
        return true;
    }

    /** So many bytes. */
    record Counted(long length) implements Body {
        @Override
        public void pass(InputStream from, OutputStream to) throws IOException {
            byte[] some = new byte[(int) Math.min(length, 16 * 1024)];
            for (long left = length; left > 0; ) {
                int count = from.read(some, 0, (int) Math.min(left, some.length));
                if (count < 0) {
                    throw new EOFException("The connection ended within a body");
                }
                to.write(some, 0, count);
                left -= count;
                flushUnlessMore(from, to);
            }
        }
    }

    /** Pieces with their length before them, the last of them empty, then fields. */
    record Chunked() implements Body {
        @Override
        public void pass(InputStream from, OutputStream to) throws IOException {
            long length;
            do {
                String line = passLine(from, to);
                length = Long.parseLong(line.split(";", 2)[0].strip(), 16);
                if (length > 0) {
                    new Counted(length).pass(from, to);
                    passLine(from, to);
                }
                flushUnlessMore(from, to);
            } while (length > 0);
            while (!passLine(from, to).isEmpty()) {
                continue;
            }
            to.flush();
        }

        private static String passLine(InputStream from, OutputStream to) throws IOException {
            String line = Head.line(from);
            if (line == null) {
                throw new EOFException("The connection ended within a body");
            }
            to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return line;
        }
    }

    /** All that comes. */
    record UntilTheEnd() implements Body {
        @Override
        public void pass(InputStream from, OutputStream to) throws IOException {
            byte[] some = new byte[16 * 1024];
            for (int count = from.read(some); count >= 0; count = from.read(some)) {
                to.write(some, 0, count);
                flushUnlessMore(from, to);
            }
        }

        @Override
        public boolean ends() {
            return false;
        }
    }

    private static void flushUnlessMore(InputStream from, OutputStream to) throws IOException {
        if (from.available() == 0) {
            to.flush();
        }
    }
}
