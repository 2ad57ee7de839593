package shop.argosy.local.balancer;

import java.net.URI;
import shop.argosy.local.service.Answers;

/**
 * One node, and what its last checks said. A request that fails counts at once, a check that gets no answer only when the
 * next gets none either: a busy node may be slow. Only a check makes it well again.
 */
final class Node {

    static final int READY = 200;
    private static final int SILENT = 0;
    private static final int NOT_READY = 503;

    private final int number;
    private final int port;
    private volatile int health = SILENT;
    private volatile boolean missed;

    Node(int number, int port) {
        this.number = number;
        this.port = port;
    }

    String name() {
        return "node-" + number;
    }

    int port() {
        return port;
    }

    boolean ready() {
        return health == READY;
    }

    /** Silent, which may be a mistake, or with reasons of its own to say no. A server without the platform in it is neither. */
    boolean worthATry() {
        return health == SILENT || health == NOT_READY;
    }

    void failed() {
        health = SILENT;
    }

    void check() {
        int answer = Answers.statusOf(URI.create("http://localhost:" + port + "/health/ready"));
        if (answer != SILENT || missed) {
            health = answer;
        }
        missed = answer == SILENT;
    }
}
