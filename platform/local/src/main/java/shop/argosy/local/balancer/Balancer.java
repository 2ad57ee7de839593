package shop.argosy.local.balancer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;

/** {@code Balancer PORT NODE_PORT...}: takes connections on a port of loopback and hands each request to a node in turn. */
public final class Balancer implements AutoCloseable {

    private static final int WAITING_CONNECTIONS = 1000;

    private final ServerSocket server;
    private final Nodes nodes;

    private Balancer(ServerSocket server, Nodes nodes) {
        this.server = server;
        this.nodes = nodes;
    }

    public static void main(String[] arguments) throws IOException {
        int[] ports = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Nodes nodes = Nodes.on(Arrays.copyOfRange(ports, 1, ports.length));
        nodes.watch();
        try (Balancer balancer = on(ports[0], nodes)) {
            balancer.serve();
        }
    }

    /** @param port 0 for any free one */
    static Balancer on(int port, Nodes nodes) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), WAITING_CONNECTIONS);
        return new Balancer(server, nodes);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Until it is closed; whoever watches the nodes is another. */
    void serve() throws IOException {
        while (!server.isClosed()) {
            Socket client = server.accept();
            Thread.ofVirtual().start(new Conversation(client, nodes));
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
