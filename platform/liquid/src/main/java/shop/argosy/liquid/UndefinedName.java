package shop.argosy.liquid;

/** A variable, property or filter that does not exist, when the render asked to hear of it. Collected, never printed. */
public final class UndefinedName extends LiquidException {

    private static final long serialVersionUID = 1L;

    public UndefinedName(String reason) {
        super(reason);
    }

    @Override
    boolean visible() {
        return false;
    }
}
