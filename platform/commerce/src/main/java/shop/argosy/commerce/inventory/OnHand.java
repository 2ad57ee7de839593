package shop.argosy.commerce.inventory;

import shop.argosy.kernel.Problem;

/** The rule for a counted number of units. */
public final class OnHand {

    /** More units of one thing than anybody keeps. */
    public static final long HIGHEST = 1_000_000_000L;
    public static final String EXPLANATION = "Stock must be from 0 to " + HIGHEST + " units. It can only be below zero for a variant that is sold when sold out.";

    private OnHand() {
    }

    public static boolean isPossible(long onHand, boolean oversell) {
        return onHand <= HIGHEST && onHand >= (oversell ? -HIGHEST : 0);
    }

    /** The level with a new count. */
    static StockLevel change(StockLevel level, long onHand) {
        boolean oversell = level.policy().oversell();
        if (!isPossible(onHand, oversell)) {
            throw Problem.invalid("/on_hand", EXPLANATION);
        }
        if (!oversell && onHand < level.reserved()) {
            throw Problem.conflict("below-reserved", level.reserved() + " units are promised to shoppers who are paying right now. Set at least "
                    + level.reserved() + ", or try again in 15 minutes.").with("reserved", level.reserved());
        }
        return new StockLevel(level.variantId(), level.locationId(), level.productId(), onHand, level.reserved(), level.policy());
    }
}
