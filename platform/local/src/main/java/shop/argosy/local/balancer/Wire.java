package shop.argosy.local.balancer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A connection with its two directions. */
record Wire(Socket socket, InputStream in, OutputStream out) implements AutoCloseable {

    private static final int BYTES = 16 * 1024;
    private static final int CONNECT_MILLIS = 2000;
    private static final int CLIENT_SILENCE_MILLIS = 75_000;
    private static final int NODE_SILENCE_MILLIS = 120_000;

    static Wire from(Socket client) throws IOException {
        return over(client, client.getOutputStream(), CLIENT_SILENCE_MILLIS);
    }

    /** Writing to it fails with {@link NodeGone}. @throws IOException when the node has no ear for it: nothing was sent then */
    static Wire to(Node node) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress("127.0.0.1", node.port()), CONNECT_MILLIS);
            return over(socket, new ToNode(socket.getOutputStream()), NODE_SILENCE_MILLIS);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static Wire over(Socket socket, OutputStream out, int silenceMillis) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(silenceMillis);
        return new Wire(socket, new BufferedInputStream(socket.getInputStream(), BYTES), new BufferedOutputStream(out, BYTES));
    }

    void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class ToNode extends FilterOutputStream {

        ToNode(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw new NodeGone(e);
            }
        }
    }
}
