package shop.argosy.liquid.syntax;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.liquid.Body;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Text;
import shop.argosy.liquid.value.Strings;

/** Collects nodes; the text at the end waits, because the next tag may trim it. */
final class BodyBuilder {

    private final List<Node> nodes = new ArrayList<>();
    private int count;
    private boolean blank = true;
    private String waiting;
    private int waitingLine;

    void text(String text, int line) {
        flush();
        count++;
        blank &= Strings.isBlank(text);
        waiting = text;
        waitingLine = line;
    }

    void trimRight() {
        if (waiting != null) {
            waiting = Strings.stripRight(waiting);
        }
    }

    void node(Node node) {
        flush();
        count++;
        blank &= node.blank();
        nodes.add(node);
    }

    private void flush() {
        if (waiting != null && !waiting.isEmpty()) {
            nodes.add(new Text(waiting, waitingLine));
        }
        waiting = null;
    }

    Body body() {
        flush();
        return new Body(nodes, blank, count);
    }
}
