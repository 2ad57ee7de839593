package shop.argosy.operations.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks just enough SMTP to say that it does not know the recipient. */
final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    RefusingMailServer() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (Socket caller = socket.accept(); var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
            say(caller, "220 here");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                say(caller, line.startsWith("RCPT") ? "550 5.1.1 <somebody@example.com> is not known" : line.startsWith("QUIT") ? "221 bye" : "250 fine");
            }
        } catch (IOException e) {
            System.getLogger(RefusingMailServer.class.getName()).log(System.Logger.Level.DEBUG, "The caller has gone", e);
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
