package shop.argosy.local.balancer;

import java.io.IOException;

/** The node, not the client, has ended the connection. */
final class NodeGone extends IOException {

    private static final long serialVersionUID = 1L;

    NodeGone(IOException cause) {
        super(cause);
    }
}
