package shop.argosy.commerce.inventory;

/**
 * Units of one variant at all locations together.
 *
 * @param reserved promised to payments that are under way
 * @param tracked false: the shop does not count this variant, it never sells out
 * @param oversell true: it is sold even when none is left
 */
public record StockState(long onHand, long reserved, boolean tracked, boolean oversell) {

    /** The most units that are called few. */
    public static final long LOW_UP_TO = 5;

    /** May be below zero with {@code oversell}. */
    public long available() {
        return onHand - reserved;
    }

    public boolean sellable(long quantity) {
        return isUnlimited() || available() >= quantity;
    }

    public Availability label() {
        if (isUnlimited() || available() > LOW_UP_TO) {
            return Availability.AVAILABLE;
        }
        return available() > 0 ? Availability.LOW : Availability.SOLD_OUT;
    }

    /** The state before a movement by these differences. */
    public StockState before(long onHandDifference, long reservedDifference) {
        return new StockState(onHand - onHandDifference, reserved - reservedDifference, tracked, oversell);
    }

    private boolean isUnlimited() {
        return !tracked || oversell;
    }
}
