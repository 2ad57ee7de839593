package shop.argosy.local.balancer;

import java.net.URI;
import shop.argosy.local.service.Answers;

/** One node, and what its last check said. A request that fails counts at once; only a check makes it well again. */
final class Node {

    static final int READY = 200;
    private static final int SILENT = 0;

    private final int number;
    private final int port;
    private volatile int health = SILENT;

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

    boolean answers() {
        return health != SILENT;
    }

    void failed() {
        health = SILENT;
    }

    void check() {
        health = Answers.statusOf(URI.create("http://localhost:" + port + "/health/ready"));
    }
}
