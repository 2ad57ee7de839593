package shop.argosy.liquid.tag;

import shop.argosy.liquid.Context;
import shop.argosy.liquid.Interrupt;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;

/** {@code break} and {@code continue}. */
final class Jump extends Node {

    private final Interrupt interrupt;

    Jump(Interrupt interrupt, int line) {
        super(line);
        this.interrupt = interrupt;
    }

    @Override
    public void render(Context context, Output output) {
        context.interrupt(interrupt);
    }
}
