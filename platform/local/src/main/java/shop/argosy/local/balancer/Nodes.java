package shop.argosy.local.balancer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Whose turn it is. */
final class Nodes {

    private static final long PAUSE_MILLIS = 500;

    private final List<Node> all;
    private final AtomicInteger turn = new AtomicInteger();

    private Nodes(List<Node> all) {
        this.all = all;
    }

    static Nodes on(int... ports) {
        return new Nodes(IntStream.range(0, ports.length).mapToObj(i -> new Node(i + 1, ports[i])).toList());
    }

    /** The ready ones, the next in turn first. While none is ready those that are worth a try. */
    List<Node> inTurn() {
        List<Node> fit = new ArrayList<>(all.stream().filter(Node::ready).toList());
        if (fit.isEmpty()) {
            fit.addAll(all.stream().filter(Node::worthATry).toList());
        }
        if (!fit.isEmpty()) {
            Collections.rotate(fit, -Math.floorMod(turn.getAndIncrement(), fit.size()));
        }
        return fit;
    }

    void check() {
        all.parallelStream().forEach(Node::check);
    }

    /** Asks all of them again and again, each on a thread of its own so that a frozen one holds up nobody. */
    void watch() {
        all.forEach(node -> Thread.ofPlatform().daemon().name(node.name()).start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                node.check();
                pause();
            }
        }));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
