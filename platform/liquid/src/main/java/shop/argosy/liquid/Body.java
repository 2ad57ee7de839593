package shop.argosy.liquid;

import java.util.List;
import java.util.stream.Stream;

/** The nodes between two tags, or of a whole template. */
public final class Body {

    /** A body without nodes. */
    public static final Body EMPTY = new Body(List.of(), true, 0);

    private final Node[] nodes;
    private final boolean blank;
    private final int score;

    /**
     * A body.
     *
     * @param blank whether it prints nothing but white space
     * @param score how many nodes the reference implementation would count, empty texts included
     */
    public Body(List<Node> nodes, boolean blank, int score) {
        this.nodes = nodes.toArray(Node[]::new);
        this.blank = blank;
        this.score = score;
    }

    /** True where nothing inside prints more than white space. */
    public boolean blank() {
        return blank;
    }

    /** This body without its text, for a branch or a loop whose every body is blank. */
    public Body withoutText() {
        List<Node> others = Stream.of(nodes).filter(node -> !(node instanceof Text)).toList();
        return new Body(others, blank, others.size());
    }

    /** Renders node after node up to the end or to a {@code break} or {@code continue}. */
    public void render(Context context, Output output) {
        Meter meter = context.meter();
        meter.renderScore(score);
        context.enter();
        boolean captured = output.captured();
        int written = captured ? output.length() : 0;
        for (Node node : nodes) {
            meter.step();
            try {
                node.render(context, output);
            } catch (LiquidException e) {
                contain(e, node, context, output);
            } catch (RuntimeException e) {
                contain(new LiquidException("internal", e), node, context, output);
            }
            if (captured) {
                written = score(meter, output, written);
            }
            if (context.interrupted() && !(node instanceof Text)) {
                break;
            }
        }
        context.leave();
    }

    private static int score(Meter meter, Output output, int written) {
        meter.assignScore(output.bytesFrom(written));
        return output.length();
    }

    private static void contain(LiquidException error, Node node, Context context, Output output) {
        String message = context.report(error, node.line());
        if (error.visible() && !node.blank()) {
            output.append(message);
        }
    }
}
