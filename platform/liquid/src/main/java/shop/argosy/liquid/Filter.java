package shop.argosy.liquid;

/** What stands behind a {@code |}. Stateless: one instance serves all renders and threads. */
@FunctionalInterface
public interface Filter {

    /**
     * The input, filtered. Input and arguments are null, strings, numbers, booleans, lists, maps, drops, ranges or
     * dates; {@link shop.argosy.liquid.value} converts between them. Throw a {@link LiquidException} for bad input,
     * and tell {@link Context#meter()} before building long text or lists.
     */
    Object apply(Object input, Arguments arguments, Context context);

    /** The same filter, which answers too few or too many arguments with the reference's message. */
    static Filter of(int least, int most, Filter filter) {
        return (input, arguments, context) -> {
            int given = arguments.count();
            if (given < least || given > most) {
                throw new LiquidException(Arguments.miscount(given, least, most));
            }
            return filter.apply(input, arguments, context);
        };
    }
}
