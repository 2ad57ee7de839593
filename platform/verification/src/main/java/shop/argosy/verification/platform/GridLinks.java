package shop.argosy.verification.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stands between the members of a grid: all that they say to each other goes through here, until it is cut. */
public final class GridLinks implements AutoCloseable {

    private final List<Link> links;
    private volatile boolean cut;

    private GridLinks(List<IntSupplier> targets) {
        links = targets.stream().map(Link::new).toList();
    }

    /** To the members whose ports are only known once they run. */
    public static GridLinks to(List<IntSupplier> targets) {
        return new GridLinks(targets);
    }

    /** Between the nodes of a platform that has this data folder, or will have. */
    static GridLinks between(int nodes, Path data) {
        var platform = new RunningPlatform("", data);
        return to(IntStream.rangeClosed(1, nodes).<IntSupplier>mapToObj(number -> () -> platform.port(number == 1 ? "grid" : "grid-" + number)).toList());
    }

    public List<Integer> ports() {
        return links.stream().map(link -> link.server.getLocalPort()).toList();
    }

    String portList() {
        return ports().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Ends what is connected, and lets nothing through from now on. */
    public void cut() {
        cut = true;
        links.forEach(Link::hangUp);
    }

    public void heal() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        links.forEach(Link::close);
    }

    private final class Link {

        private final IntSupplier target;
        private final ServerSocket server;
        private final Set<Socket> open = ConcurrentHashMap.newKeySet();

        private Link(IntSupplier target) {
            this.target = target;
            try {
                server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Thread.ofVirtual().start(this::accept);
        }

        private void accept() {
            while (!server.isClosed()) {
                try {
                    Socket from = server.accept();
                    open.add(from);
                    Thread.ofVirtual().start(() -> connect(from));
                } catch (IOException e) {
                    hangUp();
                }
            }
        }

        private void connect(Socket from) {
            try (from; var to = new Socket()) {
                if (!cut) {
                    open.add(to);
                    to.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.getAsInt()), 2000);
                    Thread back = Thread.ofVirtual().start(() -> pass(to, from));
                    pass(from, to);
                    back.join();
                }
            } catch (IOException | InterruptedException e) {
                hangUp(from);
            } finally {
                open.remove(from);
            }
        }

        private void pass(Socket from, Socket to) {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                open.remove(from);
            } finally {
                hangUp(from);
                hangUp(to);
            }
        }

        private void hangUp() {
            open.forEach(this::hangUp);
        }

        private void hangUp(Socket socket) {
            open.remove(socket);
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
