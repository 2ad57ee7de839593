package shop.argosy.liquid;

/** A part of a parsed template. Immutable: one instance serves all renders and threads. */
public abstract class Node {

    private final int line;

    protected Node(int line) {
        this.line = line;
    }

    /** Writes what this node has to say. A {@link LiquidException} is printed in its place. */
    public abstract void render(Context context, Output output);

    /** True for a node that never prints: a body of such nodes and of white space prints nothing at all. */
    public boolean blank() {
        return false;
    }

    /** The line on which the node begins, counted from 1. */
    public final int line() {
        return line;
    }
}
