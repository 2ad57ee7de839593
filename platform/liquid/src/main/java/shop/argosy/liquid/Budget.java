package shop.argosy.liquid;

/**
 * What the renders of one page may use together. Give the same budget to each of them; every render is held to its
 * own limits and to what the renders before it have left. For one thread at a time.
 */
public final class Budget {

    private final Limits perRender;
    private final Limits perPage;
    private Usage used = Usage.NOTHING;

    public Budget(Limits perRender, Limits perPage) {
        this.perRender = perRender;
        this.perPage = perPage;
    }

    /** A budget with {@link Limits#STANDARD} for a render and {@link Limits#PAGE} for the page. */
    public static Budget standard() {
        return new Budget(Limits.STANDARD, Limits.PAGE);
    }

    /** A budget that holds one render, or each of several together, to the same limits. */
    public static Budget of(Limits limits) {
        return new Budget(limits, limits);
    }

    public Limits perRender() {
        return perRender;
    }

    public Limits perPage() {
        return perPage;
    }

    /** The sum over all renders that have ended. */
    public Usage used() {
        return used;
    }

    void settle(Usage more) {
        used = used.plus(more);
    }
}
