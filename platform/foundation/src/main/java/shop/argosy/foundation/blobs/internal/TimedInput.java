package shop.argosy.foundation.blobs.internal;

import javax.imageio.stream.ImageInputStreamImpl;

/** A file in memory that stops answering its reader when the time is over: the one way to stop readers that tell nobody how far they are. */
final class TimedInput extends ImageInputStreamImpl {

    private final byte[] bytes;
    private final Deadline deadline;

    TimedInput(byte[] bytes, Deadline deadline) {
        this.bytes = bytes;
        this.deadline = deadline;
    }

    @Override
    public int read() {
        deadline.check();
        bitOffset = 0;
        return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        deadline.check();
        bitOffset = 0;
        int count = (int) Math.min(length, bytes.length - streamPos);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, (int) streamPos, target, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        return bytes.length;
    }
}
