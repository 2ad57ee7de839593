package shop.argosy.local.balancer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One client's connection: its requests one after the other, each to the node whose turn it is. A node that fails gets
 * no more until a check finds it well. A request that a node took and did not answer is repeated at the next node, once
 * and only if repeating it changes nothing; one that no node took goes to the next whatever it is.
 */
final class Conversation implements Runnable {

    private static final System.Logger LOG = System.getLogger("balancer");
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket;
    private final Nodes nodes;
    private final Map<Node, Wire> kept = new HashMap<>();

    Conversation(Socket socket, Nodes nodes) {
        this.socket = socket;
        this.nodes = nodes;
    }

    /** A client that leaves in the middle ends it, and so does one that speaks no HTTP. */
    @Override
    public void run() {
        try (Wire client = Wire.from(socket)) {
            Optional<Head> request = Head.read(client.in());
            while (request.isPresent() && serve(client, request.get())) {
                request = Head.read(client.in());
            }
        } catch (IOException | UncheckedIOException | NumberFormatException e) {
            LOG.log(System.Logger.Level.DEBUG, "A connection broke off", e);
        } finally {
            kept.values().forEach(Wire::close);
        }
    }

    /** @return whether the connection goes on */
    private boolean serve(Wire client, Head request) throws IOException {
        int lost = 0;
        for (Node node : nodes.inTurn()) {
            Outcome outcome = attempt(client, node, request);
            if (outcome instanceof Outcome.Answered answered) {
                return pass(client, node, request, answered);
            }
            node.failed();
            lost += outcome instanceof Outcome.Lost ? 1 : 0;
            if (lost == 2 || lost == 1 && !request.repeatable()) {
                return refuse(client, 502, "bad-gateway", "The node that worked on this has ended. Look whether it was done before you repeat it.");
            }
        }
        return refuse(client, 503, "no-node", "No node can answer at this moment. Try again in a moment.");
    }

    /** A connection that was kept serves only what can be repeated: the node may be closing it just now. */
    private Outcome attempt(Wire client, Node node, Head request) throws IOException {
        if (request.repeatable() && kept.containsKey(node) && ask(client, kept.get(node), request) instanceof Outcome.Answered answered) {
            return answered;
        }
        forget(node);
        try {
            kept.put(node, Wire.to(node));
        } catch (IOException e) {
            return new Outcome.NotReached();
        }
        return ask(client, kept.get(node), request);
    }

    /** A node may answer before it has read the whole body, and hang up. */
    private static Outcome ask(Wire client, Wire node, Head request) throws IOException {
        boolean whole = false;
        try {
            node.send(request.bytes());
            if (request.expectsContinue()) {
                client.send(CONTINUE);
            }
            request.body().pass(client.in(), node.out());
            node.out().flush();
            whole = true;
        } catch (NodeGone e) {
            LOG.log(System.Logger.Level.DEBUG, "A node hung up while it was told", e);
        }
        Optional<Head> answer = answer(node);
        return answer.isPresent() ? new Outcome.Answered(node, answer.get(), whole) : new Outcome.Lost();
    }

    private static Optional<Head> answer(Wire node) {
        try {
            Optional<Head> head = Head.read(node.in());
            while (head.filter(Head::interim).isPresent()) {
                head = Head.read(node.in());
            }
            return head;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean pass(Wire client, Node node, Head request, Outcome.Answered answered) throws IOException {
        Body body = answered.head().bodyOfAnswerTo(request.method());
        client.out().write(answered.head().bytes("Served-By: " + node.name()));
        body.pass(answered.wire().in(), client.out());
        client.out().flush();
        boolean goesOn = answered.readWhole() && body.ends() && request.persists() && answered.head().persists();
        if (!goesOn) {
            forget(node);
        }
        return goesOn;
    }

    private static boolean refuse(Wire client, int status, String type, String detail) throws IOException {
        String body = "{\"type\": \"/problems/%s\", \"title\": \"The platform cannot answer\", \"status\": %d, \"detail\": \"%s\"}".formatted(type, status, detail);
        client.send(("HTTP/1.1 %d Gateway\r\nContent-Type: application/problem+json\r\nContent-Length: %d\r\nCache-Control: no-store\r\nRetry-After: 1\r\nConnection: close\r\n\r\n%s"
                .formatted(status, body.length(), body)).getBytes(StandardCharsets.US_ASCII));
        return false;
    }

    private void forget(Node node) {
        Wire wire = kept.remove(node);
        if (wire != null) {
            wire.close();
        }
    }
}
