package shop.argosy.local.balancer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A node that answers byte for byte what a test wants, or hangs up in the middle. */
final class RawNode implements AutoCloseable {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private final ServerSocket server;
    private final Thread accepting;
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private volatile String answer = OK;
    private volatile boolean hangsUp;
    private volatile String health = OK;

    RawNode() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        accepting = Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** @param text null to hang up once the request has come */
    void answers(String text) {
        answer = text;
    }

    /** @param text to a question after its health; null to hang up */
    void feels(String text) {
        health = text;
    }

    void hangsUpAfterwards() {
        hangsUp = true;
    }

    /** The first lines of the requests, health checks aside. */
    Queue<String> heard() {
        return heard;
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException e) {
            heard.add("closed");
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = socket.getInputStream();
            for (Optional<Head> head = Head.read(in); head.isPresent(); head = Head.read(in)) {
                boolean check = head.get().start().contains("/health/ready");
                if (!check) {
                    heard.add(head.get().start());
                    head.get().body().pass(in, OutputStream.nullOutputStream());
                }
                String text = check ? health : answer;
                if (text == null) {
                    return;
                }
                socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
                if (hangsUp && !check) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once nobody accepts any more: until then the system would still take connections for a closed socket, and reset them. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            accepting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
