package shop.argosy.liquid;

/** A render has reached one of its limits; nothing of it can go on. */
public final class LimitExceeded extends LiquidException {

    private static final long serialVersionUID = 1L;

    private final Limit limit;

    LimitExceeded(Limit limit, long allowed) {
        super(limit.describe(allowed));
        this.limit = limit;
    }

    public Limit limit() {
        return limit;
    }

    @Override
    boolean containable() {
        return false;
    }
}
